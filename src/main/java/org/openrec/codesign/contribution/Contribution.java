package org.openrec.codesign.contribution;

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
import org.openrec.codesign.Aspect;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.framework.FrameworkCompetence;
import org.openrec.codesign.party.Party;
import org.openrec.people.Actor;

/** An interest, a situation, a competence, or a clue, given by a party or by the service. */
@Entity
@Table(name = "contribution")
public class Contribution {

    public static final int LONGEST = Card.LONGEST;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Aspect aspect;

    private String text;
    private String code = "";
    private String framework = "";
    private @Nullable String address;
    private @Nullable Long party;
    private @Nullable UUID author;
    private String authorName;
    private int phase;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Contribution() {}

    public Contribution(
            Initiative initiative,
            ContributionKind kind,
            String text,
            Optional<Party> party,
            Actor author,
            Instant now) {
        this.initiative = initiative.id().value();
        this.kind = kind;
        this.text = text;
        this.party = party.map(Party::id).orElse(null);
        this.author = author.id().value();
        this.authorName = author.displayName();
        this.phase = initiative.phase();
        this.givenAt = now;
    }

    Contribution about(Aspect side) {
        aspect = side;
        return this;
    }

    /** With a code that somebody gave it. */
    Contribution coded(String given) {
        code = given;
        return this;
    }

    /** As it is picked from a framework. */
    Contribution from(FrameworkCompetence picked) {
        code = picked.code();
        framework = picked.framework();
        address = picked.address().orElse(null);
        return this;
    }

    public long id() {
        return Optional.ofNullable(id).orElseThrow(() -> new IllegalStateException("Not kept yet"));
    }

    public InitiativeId initiative() {
        return new InitiativeId(initiative);
    }

    public ContributionKind kind() {
        return kind;
    }

    public Optional<Aspect> aspect() {
        return Optional.ofNullable(aspect);
    }

    public String text() {
        return text;
    }

    public String code() {
        return code;
    }

    String framework() {
        return framework;
    }

    /** Where its framework describes it for everybody, if it does. */
    Optional<String> address() {
        return Optional.ofNullable(address);
    }

    public Optional<Long> party() {
        return Optional.ofNullable(party);
    }

    public String authorName() {
        return authorName;
    }

    public int phase() {
        return phase;
    }

    public Instant givenAt() {
        return givenAt;
    }
}
