package org.openrec.codesign.course;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;

/** One stay in a phase: a row that stays, so that figures can tell how long each took. */
@Entity
@Table(name = "phase_visit")
public class PhaseVisit {

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

    public PhaseVisit(InitiativeId initiative, Phase phase, Instant enteredAt) {
        this.initiative = initiative.value();
        this.number = phase.number();
        this.enteredAt = enteredAt;
    }

    public void leave(Instant at, boolean beforeItWasDone) {
        leftAt = at;
        unfinished = beforeItWasDone;
    }

    public int number() {
        return number;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    boolean unfinished() {
        return unfinished;
    }
}
