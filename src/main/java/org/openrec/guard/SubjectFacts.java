package org.openrec.guard;

import java.util.Map;
import java.util.Set;
import org.openrec.people.Role;

/**
 * What diagrams about one type of subject may refer to.
 *
 * @param variables those that its cases start with, and that handlers and actions set
 * @param times those of them that hold a duration or a moment, which timers can wait for
 * @param recipients whom its notices can name
 * @param byOrganisation roles whose tasks reach nobody unless the step names a group of an organisation
 * @param sets by which its steps can be repeated, each with the variable that holds the member
 */
public record SubjectFacts(
        Set<String> variables,
        Set<String> times,
        Set<String> recipients,
        Set<Role> byOrganisation,
        Map<String, String> sets) {

    public static final SubjectFacts UNKNOWN = new SubjectFacts(Set.of(), Set.of(), Set.of(), Set.of(), Map.of());

    public SubjectFacts {
        variables = Set.copyOf(variables);
        times = Set.copyOf(times);
        recipients = Set.copyOf(recipients);
        byOrganisation = Set.copyOf(byOrganisation);
        sets = Map.copyOf(sets);
    }
}
