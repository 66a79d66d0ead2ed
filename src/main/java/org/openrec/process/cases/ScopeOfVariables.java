package org.openrec.process.cases;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openrec.cases.Candidates;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.people.Role;

/** Who does a step of a process that no feature knows: the variables {@code organisation} and {@code person} say. */
public final class ScopeOfVariables {

    private ScopeOfVariables() {}

    public static Candidates candidates(Role role, DelegateExecution execution) {
        Optional<OrganisationId> organisation = text(execution, "organisation").map(OrganisationId::new);
        Optional<PersonId> person = text(execution, "person").map(PersonId::of);
        return switch (role) {
            case STUDENT -> person.map(Candidates::only).orElse(Candidates.anyOf(Group.of(role)));
            case STAFF, PARTNER ->
                Candidates.anyOf(
                        Set.of(new Group(role, organisation)),
                        person.map(Set::of).orElse(Set.of()));
            case PARTY, ACCOMPANIST, SPONSOR, MANAGER, ADMIN -> Candidates.anyOf(Group.of(role));
        };
    }

    private static Optional<String> text(DelegateExecution execution, String variable) {
        return Optional.ofNullable(execution.getVariable(variable)).map(String::valueOf);
    }
}
