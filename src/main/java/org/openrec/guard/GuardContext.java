package org.openrec.guard;

import java.util.Set;

/**
 * What a diagram may refer to.
 *
 * @param actions the names of the action catalogue
 * @param formIds the forms that are deployed together with the diagram
 * @param processKeys the processes that may be called
 * @param variables the process variables that are set outside of the diagram; it may declare more in the property
 *     {@code variables} of its process
 */
public record GuardContext(Set<String> actions, Set<String> formIds, Set<String> processKeys, Set<String> variables) {

    public GuardContext {
        actions = Set.copyOf(actions);
        formIds = Set.copyOf(formIds);
        processKeys = Set.copyOf(processKeys);
        variables = Set.copyOf(variables);
    }
}
