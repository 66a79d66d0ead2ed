package org.openrec.guard;

import java.util.Set;

/**
 * What diagrams about one type of subject may refer to.
 *
 * @param variables those that its cases start with, and that handlers and actions set
 * @param recipients whom its notices can name
 * @param sets by which its steps can be repeated
 */
public record SubjectFacts(Set<String> variables, Set<String> recipients, Set<String> sets) {

    static final SubjectFacts UNKNOWN = new SubjectFacts(Set.of(), Set.of(), Set.of());

    public SubjectFacts {
        variables = Set.copyOf(variables);
        recipients = Set.copyOf(recipients);
        sets = Set.copyOf(sets);
    }
}
