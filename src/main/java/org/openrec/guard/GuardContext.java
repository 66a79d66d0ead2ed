package org.openrec.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.cases.ActionInput;
import org.openrec.people.Role;

/**
 * What a diagram may refer to.
 *
 * @param actions the action catalogue: for each name what a step has to say to it
 * @param forms those that are deployed together with the diagram, by their ids, each with its fields that become
 *     variables
 * @param doers of forms that not everybody can complete, by their ids: the roles in whose lane they stand, for the people
 *     whom the case has in that role and no others
 * @param processKeys the processes that may be called
 * @param models their diagrams by key, as they would be called; empty if there is none
 * @param subjects by the type that a diagram names in the property {@code subject} of its process
 */
public record GuardContext(
        Map<String, List<ActionInput>> actions,
        Map<String, Set<String>> forms,
        Map<String, Set<Role>> doers,
        Set<String> processKeys,
        Function<String, Optional<byte[]>> models,
        Map<String, SubjectFacts> subjects) {

    public GuardContext {
        actions = Map.copyOf(actions);
        forms = Map.copyOf(forms);
        doers = Map.copyOf(doers);
        processKeys = Set.copyOf(processKeys);
        subjects = Map.copyOf(subjects);
    }

    /** The same, with other diagrams behind the calls. */
    public GuardContext calling(Function<String, Optional<byte[]>> others) {
        return new GuardContext(actions, forms, doers, processKeys, others, subjects);
    }

    /** What people type that becomes variables. */
    public Set<String> typed() {
        return forms.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
