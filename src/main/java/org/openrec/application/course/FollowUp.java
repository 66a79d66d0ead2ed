package org.openrec.application.course;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.openrec.achievement.Catalogue;
import org.openrec.application.ApplicationId;
import org.openrec.application.Status;
import org.openrec.application.opinion.Review;
import org.openrec.application.process.ApplicationSubject;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.application.request.Reviews;
import org.openrec.application.request.Round;
import org.openrec.cases.CaseHistory;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.OrganisationId;
import org.openrec.shared.CaseProgress;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.ProgressStep;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.shared.Turn;
import org.openrec.task.AnswersDue;
import org.openrec.task.outside.TaskGuests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far requests are, for those who sent them. */
@Component
@Transactional(readOnly = true)
public class FollowUp {

    private final BadgeApplications applications;
    private final Reviews reviews;
    private final CaseProgress progress;
    private final Actors actors;
    private final CaseHistory history;
    private final Catalogue catalogue;
    private final UsualDays usualDays;
    private final AnswersDue answersDue;
    private final TaskGuests guests;

    FollowUp(
            BadgeApplications applications,
            Reviews reviews,
            CaseProgress progress,
            Actors actors,
            CaseHistory history,
            Catalogue catalogue,
            UsualDays usualDays,
            AnswersDue answersDue,
            TaskGuests guests) {
        this.guests = guests;
        this.answersDue = answersDue;
        this.usualDays = usualDays;
        this.catalogue = catalogue;
        this.history = history;
        this.applications = applications;
        this.reviews = reviews;
        this.progress = progress;
        this.actors = actors;
    }

    /** Any step of the application begun or ended (see {@link org.openrec.shared.Changes}). */
    public static String topic(ApplicationId application) {
        return ApplicationSubject.of(application).topic();
    }

    /** Whether the caller has sent any. */
    public boolean any() {
        return applications.existsByApplicant(actors.require().id().value());
    }

    /** The caller's own, latest first. */
    public List<ApplicationView> mine() {
        Actor actor = actors.require();
        return views(
                applications.findByApplicantOrderBySubmittedAtDesc(actor.id().value()), actor);
    }

    /** Empty also if the caller may not know of it. */
    public Optional<ApplicationView> find(ApplicationId id) {
        Actor actor = actors.require();
        return applications
                .findById(id.value())
                .filter(it -> it.visibleTo(actor) || guests.isCalledTo(actor.id(), ApplicationSubject.of(id)))
                .stream()
                .flatMap(it -> views(List.of(it), actor).stream())
                .findFirst();
    }

    /** What really happened to it on its diagrams; empty also if the caller may not know of it. */
    public List<CaseHistory.Run> history(ApplicationId id) {
        return find(id).map(it -> history.of(ApplicationSubject.of(id))).orElse(List.of());
    }

    /** How many days a service usually takes to decide, from its own last decisions; empty if there are none. */
    public OptionalLong usualDays(OrganisationId organisation) {
        return usualDays.of(organisation);
    }

    /** By when an answer to the present round can be expected: the date that stands on the task of the service. */
    @Transactional(readOnly = true)
    public Optional<Instant> expected(ApplicationView application) {
        return answersDue.of(ApplicationSubject.of(application.id())).or(() -> catalogue
                .find(application.achievement(), application.achievementVersion())
                .map(achievement ->
                        application.round().sentAt().plus(achievement.settings().reviewDelay())));
    }

    /** What belongs to all of them is read at once. */
    private List<ApplicationView> views(List<BadgeApplication> all, Actor actor) {
        Map<Subject, List<ProgressStep>> timelines = progress.of(
                all.stream().map(it -> ApplicationSubject.of(it.id())).toList());
        Map<ApplicationId, List<Review>> given =
                reviews.all(all.stream().map(BadgeApplication::id).toList());
        return all.stream()
                .map(it -> view(
                        it,
                        actor,
                        timelines.getOrDefault(ApplicationSubject.of(it.id()), List.of()),
                        given.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static ApplicationView view(
            BadgeApplication application, Actor actor, List<ProgressStep> timeline, List<Review> reviews) {
        Optional<ProgressStep> now = current(timeline);
        Status status = application.status();
        List<Review> given = reviews.stream()
                .filter(it -> !it.takenBack())
                .filter(it -> it.round() < application.round().number() || told(status))
                .toList();
        Set<String> contested = status == Status.NOT_YET
                ? Review.contested(given.stream()
                        .filter(it -> it.round() == application.round().number())
                        .toList())
                : Set.of();
        return new ApplicationView(
                application.id(),
                application.achievement(),
                application.achievementVersion(),
                application.achievementName(),
                application.organisation(),
                application.applicantName(),
                status,
                now.map(ProgressStep::status).orElseGet(() -> plain(status)),
                now.map(ProgressStep::turn).orElseGet(() -> turn(status)),
                timeline,
                application.submittedAt(),
                application.round(),
                application.rounds().stream().map(Round::sentAt).toList(),
                given,
                contested,
                application.isOf(actor.id()) && application.status().open(),
                application.credentialId(),
                application.renews().isPresent());
    }

    private static boolean told(Status status) {
        return switch (status) {
            case NOT_YET, ACCEPTED, ISSUED, REFUSED, ABANDONED, CLOSED -> true;
            case RENEWING, IN_REVIEW, DECIDED, WITHDRAWN -> false;
        };
    }

    /** Where the case is: the last step it has not left, or the last of all once it has ended. */
    private static Optional<ProgressStep> current(List<ProgressStep> timeline) {
        return timeline.stream()
                .filter(it -> it.leftAt().isEmpty())
                .reduce((first, second) -> second)
                .or(() -> timeline.stream().reduce((first, second) -> second));
    }

    private static LocalizedText plain(Status status) {
        return Texts.both("application.status." + status.code());
    }

    private static Turn turn(Status status) {
        return switch (status) {
            case IN_REVIEW, DECIDED -> Turn.STAFF;
            case RENEWING, NOT_YET -> Turn.STUDENT;
            case ACCEPTED -> Turn.OPENREC;
            case ISSUED, REFUSED, ABANDONED, WITHDRAWN, CLOSED -> Turn.NOBODY;
        };
    }
}
