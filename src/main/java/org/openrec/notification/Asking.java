package org.openrec.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** Tells what is asked of the reader of a message at the moment that it is mailed. */
public interface Asking {

    /**
     * @param what in words that stand alone
     * @param until when it is overdue
     * @param link the path in the product where the reader does it
     */
    record Asked(LocalizedText what, Optional<Instant> until, String link) {}

    /** What waits for that person about that subject, the oldest first; a few at most. */
    List<Asked> of(Subject subject, PersonId person);
}
