package org.openrec.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.cases.ActionInput;

/**
 * What a diagram may refer to.
 *
 * @param actions the action catalogue: for each name what a step has to say to it
 * @param forms those that are deployed together with the diagram, by their ids, each with its fields that become
 *     variables
 * @param processKeys the processes that may be called
 * @param models their diagrams by key, as they would be called; empty if there is none
 * @param subjects by the type that a diagram names in the property {@code subject} of its process
 */
public record GuardContext(
        Map<String, List<ActionInput>> actions,
        Map<String, Set<String>> forms,
        Set<String> processKeys,
        Function<String, Optional<byte[]>> models,
        Map<String, SubjectFacts> subjects) {

    public GuardContext {
        actions = Map.copyOf(actions);
        forms = Map.copyOf(forms);
        processKeys = Set.copyOf(processKeys);
        subjects = Map.copyOf(subjects);
    }

    /** The same, with other diagrams behind the calls. */
    public GuardContext calling(Function<String, Optional<byte[]>> others) {
        return new GuardContext(actions, forms, processKeys, others, subjects);
    }

    /** What people type that becomes variables. */
    Set<String> typed() {
        return forms.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
