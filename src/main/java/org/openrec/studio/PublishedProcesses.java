package org.openrec.studio;

import java.util.List;
import java.util.Optional;
import org.openrec.guard.ModelProblem;
import org.openrec.guard.ModelRefused;

/** What new cases run on, and what ran before: a port that the process module implements. */
public interface PublishedProcesses {

    /** The latest version of each process. */
    List<PublishedVersion> latest();

    /** All versions of one process, the newest first; empty if there is no such process. */
    List<PublishedVersion> versions(String process);

    /** The number of the version that new cases take; 0 if there is none. */
    default int current(String process) {
        return versions(process).stream()
                .findFirst()
                .map(PublishedVersion::version)
                .orElse(0);
    }

    /** A version with the forms that were published with it; empty if there is none. */
    Optional<ProcessModel> model(String process, int version);

    /** Everything that stands against publishing it now, forms that none of its steps asks for left out. */
    List<ModelProblem> check(ProcessModel model);

    /** What is to be known before it is published, and is not in the way: such as too few people for a step. */
    List<ModelProblem> warnings(ProcessModel model);

    /** @throws ModelRefused with everything that stands against publishing it now */
    default void mustTake(String process, ProcessModel model) {
        List<ModelProblem> problems = check(model);
        if (!problems.isEmpty()) {
            throw new ModelRefused(process, problems);
        }
    }

    /** Until the caller's transaction ends nobody else publishes, on any node. */
    void waitForOthers();

    /**
     * Makes these what new cases run on, all or nothing.
     *
     * @return their versions, in the same order
     * @throws ModelRefused with every problem
     */
    List<PublishedVersion> publish(List<ProcessModel> together);
}
