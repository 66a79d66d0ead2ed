package org.openrec.codesign.contribution;

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

/** A situation, a competence in it, and what shows it: put against each other. */
@Entity
@Table(name = "crossing")
public class Crossing {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private long situation;
    private long competence;
    private long evidence;
    private Instant crossedAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Crossing() {}

    public Crossing(InitiativeId initiative, long situation, long competence, long evidence, Instant now) {
        this.initiative = initiative.value();
        this.situation = situation;
        this.competence = competence;
        this.evidence = evidence;
        this.crossedAt = now;
    }

    public boolean joins(long aSituation, long aCompetence, long aPiece) {
        return situation == aSituation && competence == aCompetence && evidence == aPiece;
    }

    public long id() {
        return Optional.ofNullable(id).orElseThrow(() -> new IllegalStateException("Not kept yet"));
    }

    public long situation() {
        return situation;
    }

    public long competence() {
        return competence;
    }

    public long evidence() {
        return evidence;
    }
}
