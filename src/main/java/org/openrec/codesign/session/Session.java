package org.openrec.codesign.session;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;

/** A time of work on an initiative, numbered in its kind: planned, then held or cancelled. */
@MappedSuperclass
public abstract class Session {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private int number;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private int sequence;
    private Instant openedAt;
    private @Nullable Instant endedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Session() {}

    Session(InitiativeId initiative, int number, Instant now) {
        this.initiative = initiative.value();
        this.number = number;
        this.state = SessionState.PLANNED;
        this.openedAt = now;
    }

    final void hold(Instant now) {
        state = SessionState.HELD;
        endedAt = now;
    }

    /** @return whether it was still to come */
    public boolean cancel(Instant now) {
        if (state != SessionState.PLANNED) {
            return false;
        }
        state = SessionState.CANCELLED;
        endedAt = now;
        sequence++;
        return true;
    }

    /** Another time or place: those who were told before are told again. */
    final void changed() {
        sequence++;
    }

    final long id() {
        return Optional.ofNullable(id).orElseThrow(() -> new IllegalStateException("Not kept yet"));
    }

    final InitiativeId initiative() {
        return new InitiativeId(initiative);
    }

    final int sequence() {
        return sequence;
    }

    /** When people come together, if they do and it is known. */
    abstract Optional<Instant> begin();

    abstract String place();

    public int number() {
        return number;
    }

    public SessionState state() {
        return state;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
