package org.openrec.process.internal;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.task.Candidates;

/** Who does a step of a process that no feature knows: the variables {@code organisation} and {@code applicant} say. */
final class ScopeOfVariables {

    private ScopeOfVariables() {}

    static Candidates candidates(Role role, DelegateExecution execution) {
        Optional<OrganisationId> organisation = text(execution, "organisation").map(OrganisationId::new);
        Optional<PersonId> applicant = text(execution, "applicant").map(PersonId::of);
        return switch (role) {
            case STUDENT -> applicant.map(Candidates::only).orElse(Candidates.anyOf(Group.of(role)));
            case STAFF, PARTNER ->
                new Candidates(
                        Set.of(new Group(role, organisation)),
                        Optional.empty(),
                        applicant.map(Set::of).orElse(Set.of()));
            case ACCOMPANIST, SPONSOR, MANAGER, ADMIN -> Candidates.anyOf(Group.of(role));
        };
    }

    private static Optional<String> text(DelegateExecution execution, String variable) {
        return Optional.ofNullable(execution.getVariable(variable)).map(String::valueOf);
    }
}
