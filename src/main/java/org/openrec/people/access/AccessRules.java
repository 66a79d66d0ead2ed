package org.openrec.people.access;

import java.util.List;
import java.util.Set;
import org.openrec.people.Group;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** The rules that give roles at each signing in. For administrators alone. */
public interface AccessRules {

    /** In their order, each with how many persons are what they are by it today. */
    List<Counted> all();

    /**
     * What a person of whom the provider says this would be.
     *
     * @param rules those that are looked at, saved or not
     * @throws RulesInvalid if one of them can give nothing
     */
    Outcome outcome(List<AccessRule> rules, PersonClaims claims);

    /**
     * Who would gain or lose a role at the next signing in, as far as their provider has said something before.
     *
     * @throws RulesInvalid if one of them can give nothing
     */
    Impact impact(List<AccessRule> rules);

    /**
     * In the place of all that there were.
     *
     * @throws RulesInvalid if one of them can give nothing
     */
    void replace(List<AccessRule> rules);

    record Counted(AccessRule rule, long persons) {}

    /**
     * @param granted what the person would be
     * @param unread what no rule reads
     */
    record Outcome(List<Granted> granted, List<String> unread) {

        public Outcome {
            granted = List.copyOf(granted);
            unread = List.copyOf(unread);
        }

        public Set<Group> groups() {
            return granted.stream().map(Granted::group).collect(java.util.stream.Collectors.toSet());
        }
    }

    /** @param rule from 1 on */
    record Granted(int rule, Group group) {}

    /**
     * @param persons how many were looked at
     * @param gain how many would gain a role
     * @param lose how many would lose one
     * @param examples the names of some of them
     */
    record Impact(long persons, long gain, long lose, List<String> examples) {

        public Impact {
            examples = List.copyOf(examples);
        }
    }

    /** A rule that can give nothing. */
    final class RulesInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        public RulesInvalid(List<FieldProblem> problems) {
            super(problems, "people.rules.problem");
        }
    }

    /** Rules are the administrator's. */
    final class NotTheAdministrator extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        public NotTheAdministrator() {
            super("people.problem.notTheAdministrator");
        }
    }
}
