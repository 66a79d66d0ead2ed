package org.openrec.codesign.party;

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
import org.openrec.cases.Candidates;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.party.Partaking.PartyHasLeft;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.people.Role;

/** An organisation or person taking part in an initiative, from its entry to its exit. */
@Entity
@Table(name = "party")
public class Party {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID initiative;

    @Enumerated(EnumType.STRING)
    private PartyKind kind;

    private @Nullable String organisation;
    private @Nullable UUID person;
    private String door;
    private String name;
    private Instant enteredAt;
    private int enteredPhase;
    private @Nullable Instant leftAt;
    private @Nullable Integer leftPhase;
    private boolean anonymous;

    @SuppressWarnings("NullAway.Init") // for JPA, which fills the fields in afterwards
    protected Party() {}

    private Party(Initiative initiative, PartyKind kind, String door, String name, Instant now) {
        this.initiative = initiative.id().value();
        this.kind = kind;
        this.door = door;
        this.name = name;
        this.enteredAt = now;
        this.enteredPhase = initiative.phase();
    }

    public static Party organisation(Initiative initiative, PartyKind kind, Organisation organisation, Instant now) {
        Party party = new Party(
                initiative,
                kind,
                Group.of(Role.PARTNER, organisation.id()).code(),
                organisation.name().fr(),
                now);
        party.organisation = organisation.id().value();
        return party;
    }

    public static Party person(Initiative initiative, PartyKind kind, Actor person, Instant now) {
        Party party = new Party(initiative, kind, person.id().toString(), person.displayName(), now);
        party.person = person.id().value();
        return party;
    }

    void leave(int phase, Instant now) {
        if (leftAt != null) {
            throw new PartyHasLeft();
        }
        leftAt = now;
        leftPhase = phase;
    }

    /** From now on nobody can tell who it was. */
    void forget() {
        anonymous = true;
        name = "";
        organisation = null;
        person = null;
        door = "nobody/" + id;
    }

    /** Who does the tasks of this party. */
    public Candidates candidates() {
        return group().map(Candidates::anyOf).orElseGet(() -> Candidates.only(person().orElseThrow()));
    }

    public Optional<Group> group() {
        return Optional.ofNullable(organisation).map(it -> Group.of(Role.PARTNER, new OrganisationId(it)));
    }

    public Optional<PersonId> person() {
        return Optional.ofNullable(person).map(PersonId::new);
    }

    /** The code of a group or the id of a person: who acts for the party. */
    String door() {
        return door;
    }

    boolean isTheSameAs(Party other) {
        return door.equals(other.door);
    }

    public boolean isOf(Actor actor) {
        return actor.groupCodes().contains(door) || actor.id().toString().equals(door);
    }

    public long id() {
        return Optional.ofNullable(id).orElseThrow(() -> new IllegalStateException("Not kept yet"));
    }

    public PartyKind kind() {
        return kind;
    }

    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** Empty once the party has left without its name. */
    public Optional<String> name() {
        return Optional.of(name).filter(it -> !it.isEmpty());
    }

    public boolean here() {
        return leftAt == null;
    }

    public Instant enteredAt() {
        return enteredAt;
    }

    public int enteredPhase() {
        return enteredPhase;
    }

    public Optional<Instant> leftAt() {
        return Optional.ofNullable(leftAt);
    }

    public Optional<Integer> leftPhase() {
        return Optional.ofNullable(leftPhase);
    }
}
