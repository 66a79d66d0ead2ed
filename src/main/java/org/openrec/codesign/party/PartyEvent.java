package org.openrec.codesign.party;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.Initiative;

/** A line of the ledger: who was party, when, and what they committed to. */
@Entity
@Table(name = "party_event")
public class PartyEvent {

    /** What happened. */
    public enum Kind {
        /** Without an account: by whom, tells the text. */
        INVITED,
        ENTERED,
        /** By the link of an invitation, on another device than before. */
        CAME,
        COMMITTED,
        /** The invitation, by whom tells the text. */
        TAKEN_BACK,
        LEFT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;
    private long party;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int phase;
    private String text;
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected PartyEvent() {}

    public PartyEvent(Initiative initiative, Party party, Kind kind, String text, Instant now) {
        this.initiative = initiative.id().value();
        this.party = party.id();
        this.kind = kind;
        this.phase = initiative.phase();
        this.text = text;
        this.happenedAt = now;
    }

    public long party() {
        return party;
    }

    public Kind kind() {
        return kind;
    }

    public int phase() {
        return phase;
    }

    public String text() {
        return text;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
