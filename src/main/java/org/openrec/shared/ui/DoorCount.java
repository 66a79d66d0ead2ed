package org.openrec.shared.ui;

import java.util.function.IntSupplier;

/**
 * The number beside a door of the navigation: what waits behind it for whoever asks. A bean of the feature behind it.
 *
 * @param door the path that the door leads to, such as {@code tasks}
 * @param waiting the number, which may be capped
 * @param words the key of the text that says the number in words, as {@code {0}}
 */
public record DoorCount(String door, IntSupplier waiting, String words) {}
