package org.openrec.notification;

/** Takes messages to persons; kept in the caller's transaction, mailed after it. */
public interface Notifications {

    void send(Notice notice);
}
