package org.openrec.notification;

/** When messages of a kind are mailed to somebody who finds them in Openrec anyway. */
public enum Pace {
    AT_ONCE,
    DAILY,
    WEEKLY,
    NEVER
}
