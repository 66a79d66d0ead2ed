package org.openrec.cases;

import java.time.Instant;
import org.openrec.shared.Subject;

/** Hears of the milestones of a feature's cases, in the transaction that moves them; one bean for each subject type. */
public interface MilestoneListener {

    String type();

    /** @param order which of those of that name it is in the drawing, from 1 */
    void entered(Subject subject, String milestone, int order, Instant at);

    /** @param unfinished whether the case was taken away from it before it was done */
    void left(Subject subject, String milestone, boolean unfinished, Instant at);
}
