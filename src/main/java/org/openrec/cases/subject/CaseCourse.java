package org.openrec.cases.subject;

import org.openrec.shared.Subject;
import org.openrec.shared.Turn;

/** What becomes of one type of subject as its cases go on; one bean for each type. */
public interface CaseCourse extends OfSubject {

    /** Whether it rests: nothing of it is asked of anybody, and its timers wait. */
    default boolean rests(Subject subject) {
        return false;
    }

    /**
     * Its case has come to a step that says where it stands, or has left one, in the transaction that moves it.
     *
     * @param turn whose turn it is at that step
     */
    default void movedOn(Subject subject, Turn turn) {}

    /** Its case has come to its end, in the transaction that ends it; whoever ended it has said before how. */
    default void caseEnded(Subject subject) {}
}
