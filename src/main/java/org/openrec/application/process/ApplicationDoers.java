package org.openrec.application.process;

import java.util.Optional;
import java.util.Set;
import org.openrec.application.ApplicationId;
import org.openrec.application.UnknownApplication;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.cases.Candidates;
import org.openrec.cases.subject.CaseDoers;
import org.openrec.people.Group;
import org.openrec.people.Role;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** Who does the tasks of requests: nobody decides on the own one. */
@Component
class ApplicationDoers implements CaseDoers {

    private final BadgeApplications applications;

    ApplicationDoers(BadgeApplications applications) {
        this.applications = applications;
    }

    @Override
    public String type() {
        return ApplicationId.SUBJECT;
    }

    @Override
    public Set<Role> byOrganisation() {
        return Set.of(Role.PARTNER);
    }

    @Override
    public Candidates candidates(Role role, Subject subject) {
        BadgeApplication application = get(subject);
        return switch (role) {
            case STUDENT -> Candidates.only(application.applicant());
            case STAFF ->
                Candidates.anyOf(
                        Set.of(Group.of(Role.STAFF, application.organisation())), Set.of(application.applicant()));
            case PARTNER, PARTY, ACCOMPANIST, SPONSOR, MANAGER, ADMIN ->
                Candidates.anyOf(Set.of(Group.of(role)), Set.of(application.applicant()));
        };
    }

    private BadgeApplication get(Subject subject) {
        return find(subject).orElseThrow(UnknownApplication::new);
    }

    private Optional<BadgeApplication> find(Subject subject) {
        return applications.findById(ApplicationId.of(subject.id()).value());
    }
}
