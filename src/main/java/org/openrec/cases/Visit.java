package org.openrec.cases;

import java.util.Optional;
import org.openrec.shared.Subject;

/** A case at a step, as an action sees it. */
public interface Visit {

    Subject subject();

    /** The same when a job repeats, another one when the case comes to the step again. */
    String id();

    /** Which process led to the step. */
    ProcessVersion process();

    /**
     * What the step says.
     *
     * @throws IllegalStateException if it does not: the guard lets no such diagram pass
     */
    String input(String name);

    /** A value of the case, such as the member that a repeated step is for. */
    Optional<String> variable(String name);
}
