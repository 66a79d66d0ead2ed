package org.openrec.application.process;

import java.util.Optional;
import org.openrec.application.ApplicationId;
import org.openrec.application.UnknownApplication;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.cases.subject.CaseTitles;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** Requests as the subjects of cases, and what they are called. */
@Component
public class ApplicationSubject implements CaseTitles {

    private final BadgeApplications applications;

    ApplicationSubject(BadgeApplications applications) {
        this.applications = applications;
    }

    @Override
    public String type() {
        return ApplicationId.SUBJECT;
    }

    public static Subject of(ApplicationId id) {
        return new Subject(ApplicationId.SUBJECT, id.toString());
    }

    @Override
    public LocalizedText title(Subject subject) {
        BadgeApplication application = get(subject);
        LocalizedText name = application.achievementName();
        return new LocalizedText(
                application.applicantName() + " · " + name.fr(), application.applicantName() + " · " + name.en());
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
        return find(subject).orElseThrow(UnknownApplication::new);
    }

    private Optional<BadgeApplication> find(Subject subject) {
        return applications.findById(ApplicationId.of(subject.id()).value());
    }
}
