package org.openrec.guard;

import java.util.Map;
import java.util.Set;
import org.openrec.cases.effect.CaseLaws;
import org.openrec.cases.effect.Given;
import org.openrec.people.Role;

/**
 * What diagrams about one type of subject may refer to.
 *
 * @param variables those that its cases start with, and that handlers and actions set
 * @param recipients whom its notices can name
 * @param byOrganisation roles whose tasks reach nobody unless the step names a group of an organisation
 * @param sets by which its steps can be repeated, each with the variable that holds the member
 * @param laws what must hold of its cases
 */
public record SubjectFacts(
        Map<String, Given> variables,
        Set<String> recipients,
        Set<Role> byOrganisation,
        Map<String, String> sets,
        CaseLaws laws) {

    public static final SubjectFacts UNKNOWN = new SubjectFacts(Map.of(), Set.of(), Set.of(), Map.of(), () -> "");

    public SubjectFacts {
        variables = Map.copyOf(variables);
        recipients = Set.copyOf(recipients);
        byOrganisation = Set.copyOf(byOrganisation);
        sets = Map.copyOf(sets);
    }

    /** Those of the variables that hold a duration or a moment, which timers can wait for. */
    public Set<String> times() {
        return Given.times(variables);
    }
}
