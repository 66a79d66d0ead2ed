package org.openrec.codesign.card;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.Alignment;
import org.openrec.codesign.Aspect;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;

/**
 * What was contributed, as it lies on the list of its kind (glossary: card). Its origins are never taken from it: joined into
 * another card it lies under that one, with them, until it is taken out again.
 */
@Entity
@Table(name = "card")
public class Card {

    /** In characters. */
    public static final int LONGEST = 4000;

    @Id
    private long id;

    private UUID initiative;

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Aspect aspect;

    @Enumerated(EnumType.STRING)
    private @Nullable Side side;

    private String text;
    private String code = "";
    private String framework = "";
    private @Nullable String address;
    private long place;
    private @Nullable Long joinedInto;
    private @Nullable String droppedBecause;
    private Instant laidAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "card_origin", joinColumns = @JoinColumn(name = "card"))
    @Column(name = "contribution")
    private Set<Long> origins = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "card_tie", joinColumns = @JoinColumn(name = "competence"))
    @Column(name = "situation")
    private Set<Long> situations = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Card() {}

    /** @param origin the contribution, whose number is the card's, too */
    public Card(InitiativeId initiative, ContributionKind kind, long origin, String text, Instant now) {
        this(origin, initiative.value(), kind, text, now);
        origins.add(origin);
    }

    private Card(long id, UUID initiative, ContributionKind kind, String text, Instant now) {
        this.id = id;
        this.place = id;
        this.initiative = initiative;
        this.kind = kind;
        this.text = text;
        this.laidAt = now;
    }

    /** Another one with what this one says as well. */
    Card apart(long number, String itsText, Set<Long> itsOrigins, Instant now) {
        Card other = new Card(number, initiative, kind, itsText, now);
        other.aspect = aspect;
        other.side = side;
        other.place = place;
        other.origins.addAll(itsOrigins);
        other.situations.addAll(situations);
        return other;
    }

    public Card telling(Aspect what, Side forWhom) {
        aspect = what;
        side = forWhom;
        return this;
    }

    /** @param link where the framework describes the competence for everybody */
    public Card coded(String itsCode, String itsFramework, Optional<String> link) {
        code = itsCode;
        framework = itsFramework;
        address = link.orElse(null);
        return this;
    }

    void reword(String words) {
        text = words;
    }

    void drop(String reason) {
        droppedBecause = reason;
    }

    void keep() {
        droppedBecause = null;
    }

    void lieUnder(Card other) {
        joinedInto = other.id;
    }

    void comeOut() {
        joinedInto = null;
    }

    void stand(long at) {
        place = at;
    }

    void tie(Set<Long> situationCards) {
        situations.clear();
        situations.addAll(situationCards);
    }

    void isFor(Side whom) {
        side = whom;
    }

    public long id() {
        return id;
    }

    InitiativeId initiative() {
        return new InitiativeId(initiative);
    }

    public ContributionKind kind() {
        return kind;
    }

    public Optional<Aspect> aspect() {
        return Optional.ofNullable(aspect);
    }

    public Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    public String text() {
        return text;
    }

    public String code() {
        return code;
    }

    public String framework() {
        return framework;
    }

    /** Of a competence that has a code. */
    public Optional<Alignment> alignment() {
        return code.isBlank()
                ? Optional.empty()
                : Optional.of(new Alignment(framework, code, Optional.ofNullable(address)));
    }

    /** The card that it lies under. */
    public Optional<Long> joinedInto() {
        return Optional.ofNullable(joinedInto);
    }

    /** Why it is no longer wanted; kept all the same. */
    public Optional<String> droppedBecause() {
        return Optional.ofNullable(droppedBecause);
    }

    /** It lies open on the list. */
    public boolean kept() {
        return joinedInto == null && droppedBecause == null;
    }

    public long place() {
        return place;
    }

    public Instant laidAt() {
        return laidAt;
    }

    /** The contributions that it comes from, without those of the cards under it. */
    public Set<Long> origins() {
        return Set.copyOf(origins);
    }

    /** The situations in which a competence is shown. */
    public Set<Long> situations() {
        return Set.copyOf(situations);
    }
}
