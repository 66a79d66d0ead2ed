package org.openrec.codesign;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of the working times with third parties. */
@Entity
@Table(name = "workshop")
class Workshop {

    /** Together, or each in their own time. */
    enum Mode {
        SYNCHRONOUS,
        ASYNCHRONOUS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private int number;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private String theme = "";

    @Enumerated(EnumType.STRING)
    private @Nullable Mode mode;

    private @Nullable Instant heldAt;
    private @Nullable Instant openUntil;
    private String attendance = "";
    private String summary = "";
    private Instant openedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Workshop() {}

    Workshop(InitiativeId initiative, int number, Instant now) {
        this.initiative = initiative.value();
        this.number = number;
        this.state = SessionState.PLANNED;
        this.openedAt = now;
    }

    void planTogether(String question, Instant at) {
        theme = question;
        mode = Mode.SYNCHRONOUS;
        heldAt = at;
    }

    void planApart(String question, Instant until) {
        theme = question;
        mode = Mode.ASYNCHRONOUS;
        openUntil = until;
    }

    void attendedBy(String people) {
        attendance = people;
    }

    void conclude(String outcome, Instant now) {
        summary = outcome;
        state = SessionState.HELD;
        endedAt = now;
    }

    void cancel(Instant now) {
        if (state == SessionState.PLANNED) {
            state = SessionState.CANCELLED;
            endedAt = now;
        }
    }

    int number() {
        return number;
    }

    SessionState state() {
        return state;
    }

    String theme() {
        return theme;
    }

    Optional<Mode> mode() {
        return Optional.ofNullable(mode);
    }

    Optional<Instant> heldAt() {
        return Optional.ofNullable(heldAt);
    }

    Optional<Instant> openUntil() {
        return Optional.ofNullable(openUntil);
    }

    String attendance() {
        return attendance;
    }

    String summary() {
        return summary;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
