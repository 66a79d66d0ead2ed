package org.openrec.codesign.badge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementId;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** The badge on paper that a crossing yields: the draft of an achievement. */
@Entity
@Table(name = "paper_badge")
public class PaperBadge {

    /** How a paper badge stands. */
    public enum State {
        /** Its sheet is being written. */
        BEGUN,
        /** It was proposed at the gate. */
        DRAFT,
        PUBLISHED,
        DROPPED;

        /** Of those that have not come to their end. */
        public static final Set<State> OPEN = Set.of(BEGUN, DRAFT);
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;

    @Enumerated(EnumType.STRING)
    private State state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Sheet sheet;

    private int round;
    private Instant draftedAt;
    private @Nullable Instant endedAt;
    private @Nullable String achievement;
    private @Nullable Integer achievementVersion;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected PaperBadge() {}

    public PaperBadge(InitiativeId initiative, Sheet sheet, Instant now) {
        this.initiative = initiative.value();
        this.state = State.BEGUN;
        this.sheet = sheet;
        this.draftedAt = now;
    }

    /** What was proposed before stays as it was proposed. */
    public void write(Sheet written) {
        sheet = written;
    }

    /** At the gate: what was said of it in an earlier round does not count any more, and stays on record. */
    public void propose() {
        state = State.DRAFT;
        round++;
    }

    /** It succeeds what was published before under this id. */
    public void succeeds(AchievementId published) {
        achievement = published.value();
    }

    public void published(AchievementId id, int number, Instant now) {
        state = State.PUBLISHED;
        achievement = id.value();
        achievementVersion = number;
        endedAt = now;
    }

    public void drop(Instant now) {
        state = State.DROPPED;
        endedAt = now;
    }

    /** As it is being written; what stands at the gate is its last {@link Proposal}. */
    public Sheet sheet() {
        return sheet;
    }

    /** How often its sheet was kept: who changes it says what they had before them. */
    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }

    /** It was dropped and is wanted again. */
    public void keep() {
        if (state == State.DROPPED) {
            state = State.BEGUN;
            endedAt = null;
        }
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

    /** It has not come to its end yet. */
    public boolean isOpen() {
        return State.OPEN.contains(state);
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public LocalizedText name() {
        return sheet.title(Texts.both("codesign.sheet.unnamed"));
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
