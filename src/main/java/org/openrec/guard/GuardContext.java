package org.openrec.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openrec.cases.ActionInput;

/**
 * What a diagram may refer to.
 *
 * @param actions the action catalogue: for each name what a step has to say to it
 * @param formIds the forms that are deployed together with the diagram
 * @param formVariables the fields of those forms that become variables
 * @param processKeys the processes that may be called
 * @param models their diagrams by key, as they would be called; empty if there is none
 * @param subjects by the type that a diagram names in the property {@code subject} of its process
 */
public record GuardContext(
        Map<String, List<ActionInput>> actions,
        Set<String> formIds,
        Set<String> formVariables,
        Set<String> processKeys,
        Function<String, Optional<byte[]>> models,
        Map<String, SubjectFacts> subjects) {

    public GuardContext {
        actions = Map.copyOf(actions);
        formIds = Set.copyOf(formIds);
        formVariables = Set.copyOf(formVariables);
        processKeys = Set.copyOf(processKeys);
        subjects = Map.copyOf(subjects);
    }
}
