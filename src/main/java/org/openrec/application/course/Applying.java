package org.openrec.application.course;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationHasMovedOn;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationSettings;
import org.openrec.application.HeldBadge;
import org.openrec.application.NotAStudent;
import org.openrec.application.Status;
import org.openrec.application.UnknownApplication;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AnswerRules;
import org.openrec.application.answer.AnswersInvalid;
import org.openrec.application.answer.Evidence;
import org.openrec.application.answer.SentAnswers;
import org.openrec.application.answer.ShownEvidence;
import org.openrec.application.opinion.Review;
import org.openrec.application.process.ApplicationCase;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.application.request.Reviews;
import org.openrec.file.FileId;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.Role;
import org.openrec.shared.Complaints;
import org.openrec.shared.Problem;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What students do: write a request, send it, complete it, withdraw it. */
@Component
@Transactional
@EnableConfigurationProperties(ApplicationSettings.class)
public class Applying {

    /** The index that lets a person have one open request for a badge. */
    private static final String ONE_OPEN = "application_open";

    private final BadgeApplications applications;
    private final Reviews reviews;
    private final Drafts drafts;
    private final ShownEvidence evidence;
    private final Catalogue catalogue;
    private final ApplicationCase cases;
    private final Actors actors;
    private final People people;
    private final Clock clock;

    Applying(
            BadgeApplications applications,
            Reviews reviews,
            Drafts drafts,
            ShownEvidence evidence,
            Catalogue catalogue,
            ApplicationCase cases,
            Actors actors,
            People people,
            Clock clock) {
        this.applications = applications;
        this.reviews = reviews;
        this.drafts = drafts;
        this.evidence = evidence;
        this.catalogue = catalogue;
        this.cases = cases;
        this.actors = actors;
        this.people = people;
        this.clock = clock;
    }

    /** The open request of the student for a badge, if there is one. */
    @Transactional(readOnly = true)
    public Optional<ApplicationId> open(AchievementId achievement) {
        return applications
                .findOpen(actors.require().id().value(), achievement.value())
                .map(BadgeApplication::id);
    }

    /**
     * The achievement that a student names.
     *
     * @throws AnswersInvalid if there can be none of that name
     */
    @Transactional(readOnly = true)
    public AchievementId asked(Optional<String> name) {
        student();
        return name.flatMap(AchievementId::parse).orElseThrow(AnswersInvalid::achievementUnknown);
    }

    /**
     * Sends a request and starts its case.
     *
     * @throws AnswersInvalid with everything that is wrong in it, also if there is no such achievement to ask for
     * @throws ApplicationAlreadyOpen if one for the same badge is under way
     */
    public ApplicationId submit(AchievementId id, List<Answer> answers) {
        Actor student = student();
        PublishedAchievement achievement =
                catalogue.find(id).filter(it -> !it.retired()).orElseThrow(AnswersInvalid::achievementUnknown);
        List<Answer> asked = checked(answers, achievement.criteria());
        if (people.find(student.id())
                .map(Person::email)
                .filter(it -> !it.isBlank())
                .isEmpty()) {
            throw new NoAddress();
        }
        BadgeApplication application = BadgeApplication.submit(student, achievement, asked, clock.instant());
        try {
            applications.saveAndFlush(application);
        } catch (DataIntegrityViolationException e) {
            throw isSecondOpen(e) ? new ApplicationAlreadyOpen() : e;
        }
        show(application, student, asked);
        drafts.discard(student.id(), achievement.id());
        cases.start(application);
        return application.id();
    }

    /** The index says so, also of two that were sent at once: neither saw the other's. */
    private static boolean isSecondOpen(DataIntegrityViolationException refused) {
        return refused.getCause() instanceof ConstraintViolationException violation
                && ONE_OPEN.equals(violation.getConstraintName());
    }

    /** What the person was given before, the last time. */
    @Transactional(readOnly = true)
    public Optional<HeldBadge> held(AchievementId achievement) {
        return applications
                .findFirstByApplicantAndAchievementAndStatusOrderBySubmittedAtDesc(
                        actors.require().id().value(), achievement.value(), Status.ISSUED)
                .flatMap(issued -> issued.endedAt()
                        .flatMap(since -> issued.credentialId().map(credential -> new HeldBadge(since, credential))));
    }

    /**
     * Ends a request at the applicant's wish.
     *
     * @throws TooLateToWithdraw once the badge is being signed
     */
    public void withdraw(ApplicationId id) {
        Actor actor = actors.require();
        BadgeApplication application = applications
                .findById(id.value())
                .filter(it -> it.visibleTo(actor))
                .orElseThrow(UnknownApplication::new);
        if (!application.isOf(actor.id())) {
            throw new NotTheApplicant();
        }
        if (!application.status().open()) {
            throw new ApplicationHasMovedOn();
        }
        application.withdrawn(clock.instant());
        if (!cases.withdraw(id)) {
            throw new TooLateToWithdraw();
        }
    }

    /** Opens the next round with new answers for the contested criteria; says how many reviews it needs. */
    int complete(ApplicationId id, Actor actor, List<Answer> answers) {
        BadgeApplication application = applications
                .findById(id.value())
                .filter(it -> it.isOf(actor.id()))
                .orElseThrow(UnknownApplication::new);
        List<Answer> asked = checked(answers, toComplete(application));
        application.complete(asked, clock.instant());
        show(application, actor, asked);
        drafts.discard(actor.id(), application.achievement());
        return application.reviewers();
    }

    /** The form {@code completeApplication} with what was sent before for each contested criterion. */
    @Transactional(readOnly = true)
    SentAnswers begin(ApplicationId id) {
        BadgeApplication application = applications.findById(id.value()).orElseThrow(UnknownApplication::new);
        Set<String> asked = toComplete(application).stream().map(Criterion::id).collect(Collectors.toSet());
        return new SentAnswers(application.round().answers().stream()
                .filter(answer -> asked.contains(answer.criterionId()))
                .toList());
    }

    /** What reviewers did not see met; everything if the process asks without such a review. */
    private List<Criterion> toComplete(BadgeApplication application) {
        Set<String> contested = Review.contested(
                reviews.of(application.id(), application.round().number()));
        Set<String> asked = contested.isEmpty() ? application.criteria() : contested;
        return catalogue
                .find(application.achievement(), application.achievementVersion())
                .orElseThrow()
                .criteria()
                .stream()
                .filter(criterion -> asked.contains(criterion.id()))
                .toList();
    }

    private static List<Answer> checked(List<Answer> answers, List<Criterion> criteria) {
        AnswerRules.check(answers, criteria);
        Map<String, Criterion> byId = criteria.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        return answers.stream()
                .map(it -> it.to(Objects.requireNonNull(byId.get(it.criterionId()))))
                .toList();
    }

    private void show(BadgeApplication application, Actor owner, List<Answer> answers) {
        List<FileId> files = answers.stream().flatMap(Answer::files).toList();
        List<FileId> foreign = evidence.show(application.id(), owner.id(), files);
        if (foreign.isEmpty()) {
            return;
        }
        Complaints complaints = new Complaints();
        for (int i = 0; i < answers.size(); i++) {
            List<Evidence> shown = answers.get(i).evidence();
            for (int j = 0; j < shown.size(); j++) {
                if (shown.get(j) instanceof Evidence.File file && foreign.contains(file.id())) {
                    complaints.add("/criteria/" + i + "/evidence/" + j + "/id", "application.problem.file-unknown");
                }
            }
        }
        throw new AnswersInvalid(complaints.all());
    }

    private Actor student() {
        Actor actor = actors.require();
        if (!actor.has(Role.STUDENT)) {
            throw new NotAStudent();
        }
        return actor;
    }

    /** The case is past the point where it can be withdrawn. */
    public static final class TooLateToWithdraw extends Problem.Conflict {
        private static final long serialVersionUID = 1L;

        TooLateToWithdraw() {
            super("application.problem.too-late-to-withdraw");
        }
    }

    /** The applicant has an open request for the same achievement. */
    public static final class ApplicationAlreadyOpen extends Problem.Conflict {
        private static final long serialVersionUID = 1L;

        ApplicationAlreadyOpen() {
            super("application.problem.already-open");
        }
    }

    /** Nothing is known by which a badge could be bound to this person. */
    public static final class NoAddress extends Problem.Conflict {
        private static final long serialVersionUID = 1L;

        NoAddress() {
            super("application.problem.no-address");
        }
    }

    /** Only the applicant may do this with a request. */
    public static final class NotTheApplicant extends Problem.Forbidden {
        private static final long serialVersionUID = 1L;

        NotTheApplicant() {
            super("application.problem.not-the-applicant");
        }
    }
}
