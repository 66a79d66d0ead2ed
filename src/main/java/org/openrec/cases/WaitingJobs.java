package org.openrec.cases;

import org.openrec.shared.Subject;

/** What a case would do by itself later. The demonstration does not wait for it. */
public interface WaitingJobs {

    /** Rings each timer for which the case waits, and does what follows without anybody, in one transaction. */
    void ring(Subject subject);
}
