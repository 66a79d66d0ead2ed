package org.openrec.application.process;

import static org.openrec.application.BadgeApplicationProcess.APPLICANT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.application.ApplicationId;
import org.openrec.application.UnknownApplication;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.cases.Relation;
import org.openrec.cases.Visit;
import org.openrec.cases.subject.CaseRecipients;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Whom notices about requests can name. */
@Component
class ApplicationRecipients implements CaseRecipients {

    private static final String SERVICE = "service";
    private static final String ACCOMPANIST = "accompanist";
    private static final String SPONSOR = "sponsor";
    private static final String MANAGERS = "managers";

    private final BadgeApplications applications;
    private final People people;

    ApplicationRecipients(BadgeApplications applications, People people) {
        this.applications = applications;
        this.people = people;
    }

    @Override
    public String type() {
        return ApplicationId.SUBJECT;
    }

    @Override
    public Set<String> recipients() {
        return Set.of(APPLICANT, SERVICE, ACCOMPANIST, SPONSOR, MANAGERS);
    }

    @Override
    public List<PersonId> recipients(String name, Visit visit) {
        BadgeApplication application = get(visit.subject());
        return switch (name) {
            case APPLICANT -> List.of(application.applicant());
            case SERVICE -> people.ids(Group.of(Role.STAFF, application.organisation()));
            case ACCOMPANIST -> people.ids(Group.of(Role.ACCOMPANIST));
            case SPONSOR -> people.ids(Group.of(Role.SPONSOR));
            case MANAGERS -> people.ids(Group.of(Role.MANAGER));
            default -> throw new IllegalStateException("Nobody is called " + name);
        };
    }

    @Override
    public LocalizedText recipientLabel(String recipient) {
        return Texts.both("application.recipient." + recipient);
    }

    @Override
    public Relation relation(String recipient) {
        return recipient.equals(APPLICANT) ? Relation.OWN : Relation.WORK;
    }

    @Override
    public String link(String recipient, Subject subject) {
        return recipient.equals(APPLICANT) ? "/applications/" + subject.id() : "/tasks";
    }

    @Override
    public List<LocalizedText> words(Subject subject) {
        BadgeApplication application = get(subject);
        return List.of(application.achievementName(), LocalizedText.same(application.applicantName()));
    }

    private BadgeApplication get(Subject subject) {
        return find(subject).orElseThrow(UnknownApplication::new);
    }

    private Optional<BadgeApplication> find(Subject subject) {
        return applications.findById(ApplicationId.of(subject.id()).value());
    }
}
