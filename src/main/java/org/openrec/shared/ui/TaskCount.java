package org.openrec.shared.ui;

/** How many tasks wait for whoever asks: a port that the task module implements, for the number beside "Tasks". */
public interface TaskCount {

    /** The number, which may be capped. */
    int waiting();
}
