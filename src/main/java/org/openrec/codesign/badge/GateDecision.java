package org.openrec.codesign.badge;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.memory.Happening;
import org.openrec.people.Actor;
import org.openrec.shared.Language;

/** What somebody said of a paper badge at the gate of the catalogue. */
@Entity
@Table(name = "gate_decision")
public class GateDecision {

    /** Who is asked. */
    public enum Voice {
        PARTY(Happening.PARTY_AGREED, Happening.PARTY_SENT_BACK),
        SERVICE(Happening.SERVICE_AGREED, Happening.SERVICE_SENT_BACK),
        SPONSOR(Happening.SPONSOR_AGREED, Happening.SPONSOR_SENT_BACK);

        private final Happening yes;
        private final Happening no;

        Voice(Happening yes, Happening no) {
            this.yes = yes;
            this.no = no;
        }

        public Happening said(boolean agreed) {
            return agreed ? yes : no;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long paperBadge;
    private int round;

    @Enumerated(EnumType.STRING)
    private Voice voice;

    private @Nullable Long party;
    private boolean agreed;
    private String reason;
    private @Nullable UUID author;
    private String authorName;
    private Instant decidedAt;
    private boolean wordsPublic;
    private @Nullable String criticised;

    @Enumerated(EnumType.STRING)
    private @Nullable Language criticisedIn;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected GateDecision() {}

    public GateDecision(
            PaperBadge badge,
            Voice voice,
            Optional<Long> party,
            boolean agreed,
            String reason,
            Optional<Criticised> criticised,
            Actor author,
            Instant now) {
        this.paperBadge = badge.id();
        this.round = badge.round();
        this.voice = voice;
        this.party = party.orElse(null);
        this.agreed = agreed;
        this.reason = reason;
        this.criticised = criticised.map(Criticised::pointer).orElse(null);
        this.criticisedIn = criticised.map(Criticised::language).orElse(null);
        this.author = author.id().value();
        this.authorName = author.displayName();
        this.decidedAt = now;
        this.wordsPublic = voice == Voice.PARTY && agreed;
    }

    long paperBadge() {
        return paperBadge;
    }

    public int round() {
        return round;
    }

    public Voice voice() {
        return voice;
    }

    public Optional<Long> party() {
        return Optional.ofNullable(party);
    }

    public boolean agreed() {
        return agreed;
    }

    public String reason() {
        return reason;
    }

    /** What of the badge it is about. */
    public Optional<Criticised> criticised() {
        return Optional.ofNullable(criticised)
                .flatMap(pointer -> Optional.ofNullable(criticisedIn).map(it -> new Criticised(pointer, it)));
    }

    /** Whoever said it was told that everybody reads it, should the badge be published. */
    public boolean wordsPublic() {
        return wordsPublic;
    }

    String authorName() {
        return authorName;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
