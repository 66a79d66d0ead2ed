package org.openrec.application.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationId;
import org.openrec.credential.CredentialId;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;

/** Who asks whom for which badge: what a request says from its beginning on. */
@MappedSuperclass
abstract class AskedBadge {

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
    private @Nullable String renews;
    private Instant submittedAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected AskedBadge() {}

    AskedBadge(
            PersonId applicant,
            String applicantName,
            PublishedAchievement achievement,
            Optional<CredentialId> renews,
            Instant now) {
        this.id = ApplicationId.random().value();
        this.applicant = applicant.value();
        this.applicantName = applicantName;
        this.achievement = achievement.id().value();
        this.achievementVersion = achievement.version();
        this.achievementName = achievement.name();
        this.organisation = achievement.issuer().value();
        this.reviewers = achievement.settings().reviewers();
        this.renews = renews.map(CredentialId::value).orElse(null);
        this.submittedAt = now;
    }

    /** From 1 to 10, in turn: one request in ten has each. */
    public int rankInTen() {
        return (int) ((number - 1) % 10) + 1;
    }

    public boolean isOf(PersonId person) {
        return applicant.equals(person.value());
    }

    /** The applicant, and the staff of the service that recognises the achievement. */
    public boolean visibleTo(Actor actor) {
        return isOf(actor.id()) || reviewableBy(actor);
    }

    /** Nobody reviews their own request. */
    public boolean reviewableBy(Actor actor) {
        return actor.isStaffOf(organisation()) && !isOf(actor.id());
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

    /** The badge that comes to its end, if it is for its renewal. */
    public Optional<CredentialId> renews() {
        return Optional.ofNullable(renews).map(CredentialId::new);
    }

    public Instant submittedAt() {
        return submittedAt;
    }
}
