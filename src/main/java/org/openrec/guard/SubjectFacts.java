package org.openrec.guard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.cases.effect.CaseLaws;
import org.openrec.cases.effect.Claim;
import org.openrec.cases.effect.Effect;
import org.openrec.cases.effect.Given;
import org.openrec.cases.effect.Law;
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

    public static final SubjectFacts UNKNOWN = new SubjectFacts(Map.of(), Set.of(), Set.of(), Map.of(), new NoLaws());

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

    private record NoLaws() implements CaseLaws {

        @Override
        public String type() {
            return "";
        }

        @Override
        public Set<String> facts() {
            return Set.of();
        }

        @Override
        public Optional<Start> start(String process) {
            return Optional.empty();
        }

        @Override
        public Map<String, Effect> messages() {
            return Map.of();
        }

        @Override
        public Effect notice(String notice, String recipient) {
            return Effect.NONE;
        }

        @Override
        public Effect answered(Role role) {
            return Effect.NONE;
        }

        @Override
        public List<Law> atEnd() {
            return List.of();
        }

        @Override
        public List<Claim> claims() {
            return List.of();
        }
    }
}
