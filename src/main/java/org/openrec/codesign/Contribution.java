package org.openrec.codesign;

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
import org.openrec.people.Actor;

/** An interest, a situation, a competence, or a clue, given by a party or by the service. */
@Entity
@Table(name = "contribution")
class Contribution {

    static final int LONGEST = 4000;

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
    private @Nullable Long party;
    private UUID author;
    private String authorName;
    private int phase;
    private Instant givenAt;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Contribution() {}

    Contribution(
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

    Contribution from(String frameworkCode) {
        code = frameworkCode;
        return this;
    }

    long id() {
        return Optional.ofNullable(id).orElseThrow(() -> new IllegalStateException("Not kept yet"));
    }

    ContributionKind kind() {
        return kind;
    }

    Optional<Aspect> aspect() {
        return Optional.ofNullable(aspect);
    }

    String text() {
        return text;
    }

    String code() {
        return code;
    }

    Optional<Long> party() {
        return Optional.ofNullable(party);
    }

    String authorName() {
        return authorName;
    }

    int phase() {
        return phase;
    }

    Instant givenAt() {
        return givenAt;
    }
}
