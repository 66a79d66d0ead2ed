package org.openrec.cases;

import org.openrec.shared.Subject;

/** The running cases: a port that the process module implements, in the caller's transaction. */
public interface Cases {

    /** @param process the key of the process, in its latest version */
    void start(String process, Subject subject, ProcessVariables variables);

    /** Tells the case something that its diagram may listen to; answers false if it does not listen now. */
    boolean correlate(Subject subject, String message, ProcessVariables variables);

    /**
     * Ends the case and all that it has called.
     *
     * @param reason kept in the engine's history
     */
    void cancel(Subject subject, String reason);
}
