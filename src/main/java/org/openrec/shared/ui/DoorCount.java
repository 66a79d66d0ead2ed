package org.openrec.shared.ui;

/** The number beside a door of the navigation: what waits behind it for whoever asks. A bean of the feature behind it. */
public interface DoorCount {

    /** The path that the door leads to, such as {@code tasks}. */
    String door();

    /** The number, which may be capped. */
    int waiting();

    /** The key of the text that says the number in words, as {@code {0}}. */
    String words();
}
