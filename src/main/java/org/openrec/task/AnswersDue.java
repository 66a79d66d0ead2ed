package org.openrec.task;

import java.time.Instant;
import java.util.Optional;
import org.openrec.shared.Subject;

/** By when those who have the open tasks about something are to be done with them. */
public interface AnswersDue {

    /** The first date; empty if there is no open task about it, or none has a date. */
    Optional<Instant> of(Subject subject);
}
