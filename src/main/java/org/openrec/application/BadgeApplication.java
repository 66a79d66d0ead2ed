package org.openrec.application;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.answer.Answer;
import org.openrec.application.review.Decision;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Turn;

/** A student's request for an achievement. */
@Entity
@Table(name = "application")
@DynamicUpdate
public class BadgeApplication {

    @Id
    private UUID id;

    /** Counted up by the database, over all badges; some numbers are missing. */
    @Generated
    @Column(insertable = false, updatable = false)
    private long number;

    private UUID applicant;
    private String applicantName;
    private String achievement;
    private int achievementVersion;

    /** As the frozen version has it: lists and titles need no second look. */
    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "achievement_name_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "achievement_name_en"))
    private LocalizedText achievementName;

    private String organisation;
    private int reviewers;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Embedded
    private @Nullable Conclusion conclusion;

    @Embedded
    private Rounds rounds;

    private Instant submittedAt;
    private @Nullable Instant endedAt;
    private @Nullable String credentialId;

    @Version
    private @Nullable Long version;

    /** Sent in this very transaction, so that nobody else has seen it. */
    @Transient
    private boolean justSent;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected BadgeApplication() {}

    private BadgeApplication(Actor applicant, PublishedAchievement achievement, List<Answer> answers, Instant now) {
        this.id = ApplicationId.random().value();
        this.applicant = applicant.id().value();
        this.applicantName = applicant.displayName();
        this.achievement = achievement.id().value();
        this.achievementVersion = achievement.version();
        this.achievementName = achievement.name();
        this.organisation = achievement.issuer().value();
        this.reviewers = achievement.settings().reviewers();
        this.status = Status.IN_REVIEW;
        this.rounds = Rounds.first(answers, now);
        this.submittedAt = now;
        this.justSent = true;
    }

    static BadgeApplication submit(
            Actor applicant, PublishedAchievement achievement, List<Answer> answers, Instant now) {
        return new BadgeApplication(applicant, achievement, answers, now);
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
    void complete(List<Answer> changed, Instant now) {
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

    /** From 1 to 10, in turn: one request in ten has each. */
    public int rankInTen() {
        return (int) ((number - 1) % 10) + 1;
    }

    public boolean isJustSent() {
        return justSent;
    }

    boolean isOf(PersonId person) {
        return applicant.equals(person.value());
    }

    /** The applicant, and the staff of the service that recognises the achievement. */
    boolean visibleTo(Actor actor) {
        return isOf(actor.id()) || reviewableBy(actor);
    }

    /** Nobody reviews their own request. */
    public boolean reviewableBy(Actor actor) {
        return actor.isStaffOf(organisation()) && !isOf(actor.id());
    }

    public Set<String> criteria() {
        return round().answers().stream().map(Answer::criterionId).collect(Collectors.toUnmodifiableSet());
    }

    public ApplicationId id() {
        return new ApplicationId(id);
    }

    public PersonId applicant() {
        return new PersonId(applicant);
    }

    public String applicantName() {
        return applicantName;
    }

    public AchievementId achievement() {
        return new AchievementId(achievement);
    }

    public int achievementVersion() {
        return achievementVersion;
    }

    public LocalizedText achievementName() {
        return achievementName;
    }

    public OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    public int reviewers() {
        return reviewers;
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

    Instant submittedAt() {
        return submittedAt;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(conclusion).map(Conclusion::decidedAt);
    }

    Optional<String> credentialId() {
        return Optional.ofNullable(credentialId);
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
