package org.openrec.cases;

import java.util.List;

/** The steps of machines that failed, for those who keep the application or its processes. */
public interface FailedSteps {

    /** How many are told at most. */
    int MOST = 50;

    /** How many there are, for whoever watches the application. */
    long count();

    /**
     * As many of them as are told, oldest first.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the caller is administrator or manager
     */
    List<FailedStep> all();

    /**
     * Has the step done anew, soon; nothing if it was done meanwhile.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the caller is administrator or manager
     */
    void tryAgain(String id);
}
