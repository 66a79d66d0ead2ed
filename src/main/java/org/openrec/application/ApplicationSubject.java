package org.openrec.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.people.Group;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.task.Candidates;
import org.openrec.task.SubjectKind;
import org.springframework.stereotype.Component;

/** What the inbox knows of requests. */
@Component
class ApplicationSubject implements SubjectKind {

    static final String TYPE = "application";

    private final BadgeApplications applications;

    ApplicationSubject(BadgeApplications applications) {
        this.applications = applications;
    }

    static Subject of(ApplicationId id) {
        return new Subject(TYPE, id.toString());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Candidates candidates(Role role, Subject subject) {
        BadgeApplication application = get(subject);
        return switch (role) {
            case STUDENT -> Candidates.only(application.applicant());
            case STAFF ->
                new Candidates(
                        Set.of(Group.of(Role.STAFF, application.organisation())),
                        Optional.empty(),
                        Set.of(application.applicant()));
            case PARTNER, ACCOMPANIST, SPONSOR, MANAGER, ADMIN ->
                new Candidates(Set.of(Group.of(role)), Optional.empty(), Set.of(application.applicant()));
        };
    }

    @Override
    public LocalizedText title(Subject subject) {
        BadgeApplication application = get(subject);
        LocalizedText name = application.achievementName();
        return new LocalizedText(
                application.applicantName() + " · " + name.fr(), application.applicantName() + " · " + name.en());
    }

    @Override
    public List<LocalizedText> words(Subject subject) {
        BadgeApplication application = get(subject);
        return List.of(application.achievementName(), LocalizedText.same(application.applicantName()));
    }

    @Override
    public String category(Subject subject) {
        return get(subject).achievement().value();
    }

    @Override
    public LocalizedText categoryTitle(Subject subject) {
        return get(subject).achievementName();
    }

    private BadgeApplication get(Subject subject) {
        return applications.findById(ApplicationId.of(subject.id()).value()).orElseThrow(UnknownApplication::new);
    }
}
