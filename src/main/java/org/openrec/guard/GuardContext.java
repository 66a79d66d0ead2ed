package org.openrec.guard;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a diagram may refer to.
 *
 * @param actions the action catalogue, by name
 * @param forms those that are deployed together with the diagram, by their ids
 * @param processKeys the processes that may be called
 * @param models their diagrams by key, as they would be called; empty if there is none
 * @param staffing who there is to do the tasks
 * @param subjects by the type that a diagram names in the property {@code subject} of its process
 */
public record GuardContext(
        Map<String, ActionFacts> actions,
        Map<String, FormFacts> forms,
        Set<String> processKeys,
        Function<String, Optional<byte[]>> models,
        Staffing staffing,
        Map<String, SubjectFacts> subjects) {

    public GuardContext {
        actions = Map.copyOf(actions);
        forms = Map.copyOf(forms);
        processKeys = Set.copyOf(processKeys);
        subjects = Map.copyOf(subjects);
    }

    /** The same, with other diagrams behind the calls. */
    public GuardContext calling(Function<String, Optional<byte[]>> others) {
        return new GuardContext(actions, forms, processKeys, others, staffing, subjects);
    }

    /** What people type that becomes variables. */
    public Set<String> typed() {
        return forms.values().stream()
                .flatMap(form -> form.fields().keySet().stream())
                .collect(Collectors.toSet());
    }
}
