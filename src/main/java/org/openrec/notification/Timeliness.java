package org.openrec.notification;

import org.openrec.shared.Subject;

/** Tells of a message that comes late whether what it calls to is over. */
public interface Timeliness {

    /** @param link the path in the product where the reader would go on */
    boolean isOver(Subject subject, String link);
}
