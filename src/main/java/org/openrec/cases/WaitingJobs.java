package org.openrec.cases;

import org.openrec.shared.Subject;

/** What a case would do by itself later. The demonstration does not wait for it. */
public interface WaitingJobs {

    /** Rings each timer for which the case waits, and does what follows without anybody, in one transaction. */
    void ring(Subject subject);

    /** The same for the timer at one step; if the case does not wait there, or no more, only what follows is done. */
    void ring(Subject subject, String step);
}
