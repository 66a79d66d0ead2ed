package org.openrec.codesign.session;

/** How a meeting or a workshop stands. */
public enum SessionState {
    PLANNED,
    HELD,
    /** The initiative went back or ended before it was held. */
    CANCELLED
}
