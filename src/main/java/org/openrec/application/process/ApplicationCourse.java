package org.openrec.application.process;

import java.time.Clock;
import java.util.Optional;
import org.openrec.application.ApplicationId;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.cases.subject.CaseCourse;
import org.openrec.shared.Subject;
import org.openrec.shared.Turn;
import org.springframework.stereotype.Component;

/** What becomes of requests as their cases go on. */
@Component
class ApplicationCourse implements CaseCourse {

    private final BadgeApplications applications;
    private final Clock clock;

    ApplicationCourse(BadgeApplications applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    @Override
    public String type() {
        return ApplicationId.SUBJECT;
    }

    @Override
    public void movedOn(Subject subject, Turn turn) {
        find(subject).ifPresent(it -> it.movedOn(turn, clock.instant()));
    }

    @Override
    public void caseEnded(Subject subject) {
        find(subject).ifPresent(it -> it.closed(clock.instant()));
    }

    private Optional<BadgeApplication> find(Subject subject) {
        return applications.findById(ApplicationId.of(subject.id()).value());
    }
}
