package org.openrec.notification;

import java.util.List;
import org.openrec.people.Actor;

/** The messages of persons; everyone sees only their own. */
public interface Messages {

    /** The newest first. */
    List<Message> newest(Actor reader, int limit);

    /** How many are unread, counted up to 100: more than one wants to know. */
    int unread(Actor reader);

    /** Nothing happens for a message of somebody else. */
    void markRead(Actor reader, MessageId message);

    void markAllRead(Actor reader);
}
