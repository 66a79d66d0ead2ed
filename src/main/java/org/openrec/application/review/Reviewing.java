package org.openrec.application.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.achievement.Catalogue;
import org.openrec.application.ApplicationHasMovedOn;
import org.openrec.application.ApplicationId;
import org.openrec.application.ApplicationSettings;
import org.openrec.application.Status;
import org.openrec.application.UnknownApplication;
import org.openrec.application.answer.Answer;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.HeldDecision;
import org.openrec.application.opinion.Opinion;
import org.openrec.application.opinion.OpinionDraft;
import org.openrec.application.opinion.OpinionInvalid;
import org.openrec.application.opinion.OpinionRules;
import org.openrec.application.opinion.Review;
import org.openrec.application.process.ApplicationCase;
import org.openrec.application.process.ApplicationSubject;
import org.openrec.application.request.BadgeApplication;
import org.openrec.application.request.BadgeApplications;
import org.openrec.application.request.Reviews;
import org.openrec.application.request.Round;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.PersonId;
import org.openrec.shared.Problem;
import org.openrec.task.ResumedTasks;
import org.openrec.task.outside.TaskGuests;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What reviewers do, and what the process makes of it. */
@Component
@Transactional
public class Reviewing {

    private final BadgeApplications applications;
    private final Reviews reviews;
    private final Catalogue catalogue;
    private final ApplicationCase cases;
    private final Actors actors;
    private final ApplicationSettings settings;
    private final ResumedTasks resumed;
    private final TaskGuests guests;
    private final Clock clock;

    Reviewing(
            BadgeApplications applications,
            Reviews reviews,
            Catalogue catalogue,
            ApplicationCase cases,
            Actors actors,
            ApplicationSettings settings,
            ResumedTasks resumed,
            TaskGuests guests,
            Clock clock) {
        this.resumed = resumed;
        this.guests = guests;
        this.applications = applications;
        this.reviews = reviews;
        this.catalogue = catalogue;
        this.cases = cases;
        this.actors = actors;
        this.settings = settings;
        this.clock = clock;
    }

    /** What a reviewer needs beside the form; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<ReviewCase> find(ApplicationId id) {
        Actor actor = actors.require();
        return applications
                .findById(id.value())
                .filter(it -> mayReview(it, actor))
                .map(it -> ReviewCase.of(
                        it,
                        catalogue.find(it.achievement(), it.achievementVersion()),
                        reviews.all(id),
                        actor.id(),
                        clock.instant()));
    }

    /** The form {@code review}: as the reviewer took it back in this round, or else with every criterion in it. */
    @Transactional(readOnly = true)
    OpinionDraft begin(ApplicationId id, Actor reviewer) {
        Round round = get(id).round();
        return reviews.all(id).stream()
                .filter(it -> it.round() == round.number() && it.takenBack())
                .filter(it -> it.reviewer().equals(reviewer.id()))
                .findFirst()
                .map(taken -> OpinionDraft.of(taken.opinion()))
                .orElseGet(() -> OpinionDraft.blank(
                        round.answers().stream().map(Answer::criterionId).toList()));
    }

    /** Whose review stands in the present round. */
    @Transactional(readOnly = true)
    Set<PersonId> reviewers(ApplicationId id) {
        BadgeApplication application = get(id);
        return application.isJustSent()
                ? Set.of()
                : reviews.of(id, application.round().number()).stream()
                        .map(Review::reviewer)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Keeps what a reviewer concludes.
     *
     * @throws OpinionInvalid with everything that is wrong in it
     */
    void give(ApplicationId id, Actor reviewer, OpinionDraft written) {
        BadgeApplication application = get(id);
        if (!mayReview(application, reviewer)) {
            throw new NotAReviewer();
        }
        if (!application.status().open()) {
            throw new ApplicationHasMovedOn();
        }
        // the process asks again after a decision: it is open again
        application.reopen();
        Opinion opinion = OpinionRules.conclude(
                written,
                catalogue
                        .find(application.achievement(), application.achievementVersion())
                        .orElseThrow()
                        .criteria());
        if (!reviews.give(application, reviewer, opinion, clock.instant())) {
            throw new ReviewAlreadyGiven();
        }
    }

    /** Closes the round with what its reviewers decide together; the same again when a job repeats. */
    public Decision conclude(ApplicationId id) {
        BadgeApplication application = get(id);
        Decision decision = Review.together(reviews.of(id, application.round().number()));
        return application.decide(decision, clock.instant(), settings.takeback());
    }

    /**
     * Back to review, in the same round. After a decision that was taken back, only the review of who took it back is
     * missing, and who took it back has said so. Where nobody has, all its reviewers are asked again.
     *
     * @return how many reviews are missing, if that changed
     */
    public Optional<Integer> reopen(ApplicationId id) {
        BadgeApplication application = get(id);
        int round = application.round().number();
        boolean tookBack = application.status() != Status.IN_REVIEW
                && reviews.all(id).stream().anyMatch(it -> it.round() == round && it.takenBack());
        application.reopen();
        if (tookBack) {
            return Optional.empty();
        }
        reviews.takeBackAll(id, round);
        return Optional.of(application.reviewers());
    }

    /**
     * Undoes the reviewer's part of a held decision; what was written stays, for the next try.
     *
     * @throws DecisionNoLongerHeld once the take-back time has passed
     */
    public void takeBack(ApplicationId id) {
        Actor actor = actors.require();
        BadgeApplication application = applications
                .findById(id.value())
                .filter(it -> mayReview(it, actor))
                .orElseThrow(UnknownApplication::new);
        if (application.heldAt(clock.instant()).isEmpty()
                || !reviews.takeBack(id, application.round().number(), actor.id())
                || !cases.takeBackDecision(id, 1)) {
            throw new DecisionNoLongerHeld();
        }
        resumed.resume(actor, ApplicationSubject.of(id));
    }

    /** The requests whose decision the reviewer can still take back. */
    @Transactional(readOnly = true)
    public List<HeldDecision> held() {
        return reviews.held(actors.require().id(), clock.instant());
    }

    private boolean mayReview(BadgeApplication application, Actor actor) {
        return application.reviewableBy(actor)
                || guests.isCalledTo(actor.id(), ApplicationSubject.of(application.id()));
    }

    private BadgeApplication get(ApplicationId id) {
        return applications.findById(id.value()).orElseThrow(UnknownApplication::new);
    }

    /** Only the staff of the issuing service reviews, and whom they have asked to; nobody the own request. */
    public static final class NotAReviewer extends Problem.Forbidden {
        private static final long serialVersionUID = 1L;

        NotAReviewer() {
            super("application.problem.not-a-reviewer");
        }
    }

    /** The reviewer has reviewed this round. */
    public static final class ReviewAlreadyGiven extends Problem.Conflict {
        private static final long serialVersionUID = 1L;

        ReviewAlreadyGiven() {
            super("application.problem.already-reviewed");
        }
    }

    /** The take-back time has passed, or somebody else took the decision back. */
    public static final class DecisionNoLongerHeld extends Problem.Conflict {
        private static final long serialVersionUID = 1L;

        DecisionNoLongerHeld() {
            super("application.problem.no-longer-held");
        }
    }
}
