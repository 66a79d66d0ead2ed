package org.openrec.codesign;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stay in a phase: a row that stays, so that figures can tell how long each took. */
@Entity
@Table(name = "phase_visit")
class PhaseVisit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private int number;
    private Instant enteredAt;
    private @Nullable Instant leftAt;
    private boolean unfinished;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected PhaseVisit() {}

    PhaseVisit(InitiativeId initiative, Phase phase, Instant enteredAt) {
        this.initiative = initiative.value();
        this.number = phase.number();
        this.enteredAt = enteredAt;
    }

    void leave(Instant at, boolean beforeItWasDone) {
        leftAt = at;
        unfinished = beforeItWasDone;
    }

    int number() {
        return number;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    boolean unfinished() {
        return unfinished;
    }
}
