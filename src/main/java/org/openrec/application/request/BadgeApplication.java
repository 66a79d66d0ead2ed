package org.openrec.application.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationHasMovedOn;
import org.openrec.application.Status;
import org.openrec.application.answer.Answer;
import org.openrec.application.opinion.Decision;
import org.openrec.credential.Award;
import org.openrec.credential.CredentialId;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.openrec.shared.Turn;

/** A student's request for an achievement. */
@Entity
@Table(name = "application")
@DynamicUpdate
public class BadgeApplication extends AskedBadge {

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private @Nullable Conclusion conclusion;

    @Embedded
    private Rounds rounds;

    private @Nullable Instant endedAt;
    private @Nullable String credentialId;

    @Version
    private @Nullable Long version;

    /** Sent in this very transaction, so that nobody else has seen it. */
    @Transient
    private boolean justSent;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected BadgeApplication() {}

    private BadgeApplication(
            PersonId applicant,
            String name,
            PublishedAchievement achievement,
            Optional<CredentialId> renews,
            List<Answer> answers,
            Instant now) {
        super(applicant, name, achievement, renews, now);
        this.status = renews.isPresent() ? Status.RENEWING : Status.IN_REVIEW;
        this.rounds = Rounds.first(answers, now);
        this.justSent = true;
    }

    public static BadgeApplication submit(
            Actor applicant, PublishedAchievement achievement, List<Answer> answers, Instant now) {
        return new BadgeApplication(
                applicant.id(), applicant.displayName(), achievement, Optional.empty(), answers, now);
    }

    /** Asks the holder of a badge that comes to its end to show anew that it is deserved, beginning with what was shown before. */
    public static BadgeApplication renew(
            Award ending, PublishedAchievement achievement, List<Answer> answers, Instant now) {
        return new BadgeApplication(
                ending.holder(), ending.holderName(), achievement, Optional.of(ending.id()), answers, now);
    }

    /** Closes the round; the decision is held for the take-back time. Again the same when a job repeats. */
    public Decision decide(Decision decided, Instant now, Duration takeback) {
        mustBeOpen();
        if (conclusion != null) {
            return conclusion.decision();
        }
        status = Status.DECIDED;
        conclusion = Conclusion.of(decided, now, takeback);
        return decided;
    }

    /** Back to review, in the same round. */
    public void reopen() {
        mustBeOpen();
        toReview();
    }

    /**
     * The case moves on: a decision that is no longer held is told. The diagram may end the hold before the clock does:
     * then it is the student's turn already. A refusal is told by the end that it leads to.
     */
    public void movedOn(Turn turn, Instant now) {
        if (status == Status.DECIDED && conclusion != null && (turn == Turn.STUDENT || !conclusion.isHeldAt(now))) {
            status = conclusion.told();
        }
    }

    /** A new round, when the process asks the applicant to complete. */
    public void complete(List<Answer> changed, Instant now) {
        mustBeOpen();
        rounds.add(changed, now);
        toReview();
    }

    private void toReview() {
        status = Status.IN_REVIEW;
        conclusion = null;
    }

    public void issued(String credential, Instant now) {
        if (status == Status.ISSUED && credential.equals(credentialId)) {
            return;
        }
        mustBeOpen();
        if (!isConcludedAs(Decision.ACCEPTED)) {
            throw new ApplicationHasMovedOn();
        }
        credentialId = credential;
        end(Status.ISSUED, now);
    }

    /** Whatever reviewers decided: somebody after them may have said no. */
    public void refused(Instant now) {
        if (status == Status.REFUSED) {
            return;
        }
        mustBeOpen();
        if (!isConcludedAs(Decision.REFUSED)) {
            conclusion = Conclusion.of(Decision.REFUSED, now, Duration.ZERO);
        }
        end(Status.REFUSED, now);
    }

    public void abandoned(Instant now) {
        endOnce(Status.ABANDONED, now);
    }

    /** Its case is over: an end that says nothing else closes it. */
    public void closed(Instant now) {
        if (status.open()) {
            end(Status.CLOSED, now);
        }
    }

    public void withdrawn(Instant now) {
        endOnce(Status.WITHDRAWN, now);
    }

    private void endOnce(Status end, Instant now) {
        if (status != end) {
            mustBeOpen();
            end(end, now);
        }
    }

    private void end(Status end, Instant now) {
        status = end;
        endedAt = now;
    }

    private void mustBeOpen() {
        if (!status.open()) {
            throw new ApplicationHasMovedOn();
        }
    }

    /** The decision that its reviewers can still take back. */
    public Optional<Conclusion> heldAt(Instant now) {
        return Optional.ofNullable(conclusion).filter(it -> status == Status.DECIDED && it.isHeldAt(now));
    }

    private boolean isConcludedAs(Decision decision) {
        return conclusion != null && conclusion.decision() == decision;
    }

    public boolean isJustSent() {
        return justSent;
    }

    public Set<String> criteria() {
        return round().answers().stream().map(Answer::criterionId).collect(Collectors.toUnmodifiableSet());
    }

    public Status status() {
        return status;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(conclusion).map(Conclusion::decision);
    }

    public Round round() {
        return rounds.current();
    }

    public List<Round> rounds() {
        return rounds.all();
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(conclusion).map(Conclusion::decidedAt);
    }

    public Optional<String> credentialId() {
        return Optional.ofNullable(credentialId);
    }

    /** The badge that came of it, or that it is to renew. */
    public Optional<CredentialId> badge() {
        return credentialId().map(CredentialId::new).or(this::renews);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
