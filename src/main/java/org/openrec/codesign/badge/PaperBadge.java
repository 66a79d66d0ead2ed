package org.openrec.codesign.badge;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementId;
import org.openrec.codesign.InitiativeId;
import org.openrec.shared.LocalizedText;

/** The badge on paper that a crossing yields: the draft of an achievement. */
@Entity
@Table(name = "paper_badge")
public class PaperBadge {

    /** How a paper badge stands. */
    public enum State {
        DRAFT,
        PUBLISHED,
        DROPPED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;

    @Enumerated(EnumType.STRING)
    private State state;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "name_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "summary_fr"))
    @AttributeOverride(name = "en", column = @Column(name = "summary_en"))
    private LocalizedText summary;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "paper_badge_criterion", joinColumns = @JoinColumn(name = "paper_badge"))
    @OrderColumn(name = "position")
    private List<PaperCriterion> criteria;

    private int round;
    private Instant draftedAt;
    private @Nullable Instant endedAt;
    private @Nullable String achievement;
    private @Nullable Integer achievementVersion;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected PaperBadge() {}

    PaperBadge(InitiativeId initiative, PaperBadgeContent content, Instant now) {
        this.initiative = initiative.value();
        this.state = State.DRAFT;
        this.name = content.name();
        this.summary = content.summary();
        this.criteria = new ArrayList<>(content.criteria());
        this.round = 1;
        this.draftedAt = now;
    }

    /** Proposes it anew: what was said of it before does not count any more, and stays on record. */
    void revise(PaperBadgeContent content) {
        name = content.name();
        summary = content.summary();
        criteria.clear();
        criteria.addAll(content.criteria());
        round++;
    }

    /** It succeeds what was published before under this id. */
    void succeeds(AchievementId published) {
        achievement = published.value();
    }

    void published(AchievementId id, int number, Instant now) {
        state = State.PUBLISHED;
        achievement = id.value();
        achievementVersion = number;
        endedAt = now;
    }

    void drop(Instant now) {
        state = State.DROPPED;
        endedAt = now;
    }

    public PaperBadgeContent content() {
        return new PaperBadgeContent(name, summary, criteria);
    }

    public long id() {
        return Optional.ofNullable(id).orElseThrow(() -> new IllegalStateException("Not kept yet"));
    }

    public InitiativeId initiative() {
        return new InitiativeId(initiative);
    }

    public State state() {
        return state;
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public LocalizedText name() {
        return name;
    }

    public int round() {
        return round;
    }

    public Optional<AchievementId> achievement() {
        return Optional.ofNullable(achievement).map(AchievementId::new);
    }

    public Optional<Integer> achievementVersion() {
        return Optional.ofNullable(achievementVersion);
    }
}
