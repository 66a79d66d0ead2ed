package org.openrec.codesign.party;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.cases.CasePeople;
import org.openrec.cases.Cases;
import org.openrec.cases.MemberForgotten;
import org.openrec.cases.ProcessVariables;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.InitiativeIsNotOpen;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.people.Actor;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.Problem;
import org.openrec.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part, from when to when, and what they contribute beside their tasks. */
@Component
@Transactional
public class Partaking {

    /** At the same time: each gets a task of its own where parties are asked. */
    public static final int MOST_PARTIES = 100;

    private final Parties parties;
    private final Organisations organisations;
    private final People people;
    private final Access access;
    private final Cases cases;
    private final CasePeople casePeople;
    private final GuestPasses guests;
    private final Memory memory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partaking(
            Parties parties,
            Organisations organisations,
            People people,
            Access access,
            Cases cases,
            CasePeople casePeople,
            GuestPasses guests,
            Memory memory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.events = events;
        this.guests = guests;
        this.parties = parties;
        this.organisations = organisations;
        this.people = people;
        this.access = access;
        this.cases = cases;
        this.casePeople = casePeople;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * An organisation enters: it gets the tasks that are open to parties now.
     *
     * @param kind code of a {@link PartyKind}
     * @throws PartyAlreadyIn if it is in
     */
    public long enterOrganisation(InitiativeId id, String organisation, String kind) {
        Initiative initiative = open(id);
        Organisation known = organisations.all().stream()
                .filter(it -> it.id().value().equals(organisation))
                .findFirst()
                .orElseThrow(() -> InitiativeInvalid.in("/organisation", "codesign.problem.organisationUnknown"));
        return enter(initiative, Party.organisation(initiative, kind(kind), known, clock.instant()));
    }

    /** A person enters, by its login; as {@link #enterOrganisation}. */
    public long enterPerson(InitiativeId id, String login, String kind) {
        Initiative initiative = open(id);
        Actor person = people.actor(login)
                .filter(it -> isNoGuestOfAnother(it, initiative))
                .orElseThrow(() -> InitiativeInvalid.in("/person", "codesign.problem.personUnknown"));
        return enter(initiative, Party.person(initiative, kind(kind), person, clock.instant()));
    }

    private boolean isNoGuestOfAnother(Actor person, Initiative initiative) {
        return guests.find(person.id())
                .filter(it -> it.keptAt().isEmpty() && !it.subject().equals(initiative.subject()))
                .isEmpty();
    }

    /**
     * As {@link #enterOrganisation} and {@link #enterPerson}, while the initiative is being opened: it has no task yet.
     *
     * @param organisation its id, or the login of a person if there is none of that id
     */
    public void enterAtOpening(Initiative initiative, String organisation) {
        Party entering = organisations.all().stream()
                .filter(it -> it.id().value().equals(organisation))
                .findFirst()
                .map(it -> Party.organisation(initiative, PartyKind.PARTNER, it, clock.instant()))
                .or(() -> people.actor(organisation)
                        .map(it -> Party.person(initiative, PartyKind.STUDENTS, it, clock.instant())))
                .orElseThrow(() -> InitiativeInvalid.in("/person", "codesign.problem.personUnknown"));
        keep(initiative, entering);
    }

    private Initiative open(InitiativeId id) {
        cases.oneAtATime(id.subject());
        Initiative initiative = access.led(id);
        if (initiative.state().ended()) {
            throw new InitiativeIsNotOpen();
        }
        return initiative;
    }

    private static PartyKind kind(String code) {
        return PartyKind.ofCode(code).orElseThrow(() -> InitiativeInvalid.in("/kind", "codesign.problem.partyKind"));
    }

    private long enter(Initiative initiative, Party entering) {
        Party party = keep(initiative, entering);
        Subject subject = initiative.subject();
        String member = Long.toString(party.id());
        BadgeCodesignProcess.PARTY_SETS.forEach(set -> cases.join(subject, set, member));
        cases.correlate(
                subject,
                BadgeCodesignProcess.MESSAGE_PARTY_ENTERED,
                ProcessVariables.none().with(BadgeCodesignProcess.PARTY, member));
        return party.id();
    }

    private Party keep(Initiative initiative, Party entering) {
        List<Party> here =
                parties.findByInitiativeAndLeftAtIsNullOrderById(initiative.id().value());
        if (here.stream().anyMatch(entering::isTheSameAs)) {
            throw new PartyAlreadyIn();
        }
        if (here.size() >= MOST_PARTIES) {
            throw new TooManyParties(MOST_PARTIES);
        }
        Party party = parties.saveAndFlush(entering);
        Subject subject = initiative.subject();
        party.group().ifPresent(group -> casePeople.enter(subject, BadgeCodesignProcess.PARTIES, group));
        party.person().ifPresent(person -> casePeople.enter(subject, BadgeCodesignProcess.PARTIES, person));
        memory.keep(Happened.of(initiative.id(), Happening.PARTY_ENTERED, initiative.phase())
                .by(access.actor())
                .about(party.id()));
        memory.tellLists();
        return party;
    }

    /**
     * A party leaves: its open tasks vanish, its contributions stay.
     *
     * @param anonymous whether they stay without its name
     * @throws NotYourInitiative for whoever is neither the party nor of the team
     */
    public void exit(InitiativeId id, long partyId, boolean anonymous) {
        cases.oneAtATime(id.subject());
        Initiative initiative = access.visible(id);
        Party party = parties.findByIdAndInitiative(partyId, id.value()).orElseThrow(UnknownParty::new);
        Actor actor = access.actor();
        if (!party.isOf(actor) && access.of(initiative, actor) != Standing.TEAM) {
            throw new NotYourInitiative();
        }
        party.leave(initiative.phase(), clock.instant());
        parties.saveAndFlush(party);
        Subject subject = initiative.subject();
        party.group().ifPresent(group -> casePeople.leave(subject, BadgeCodesignProcess.PARTIES, group));
        party.person().ifPresent(person -> casePeople.leave(subject, BadgeCodesignProcess.PARTIES, person));
        Happened left =
                Happened.of(id, Happening.PARTY_LEFT, initiative.phase()).about(partyId);
        memory.keep(anonymous ? left : left.by(actor));
        memory.tellLists();
        if (!initiative.state().ended()) {
            String member = Long.toString(partyId);
            BadgeCodesignProcess.PARTY_SETS.forEach(set -> cases.leave(subject, set, member));
            cases.correlate(
                    subject,
                    BadgeCodesignProcess.MESSAGE_PARTY_LEFT,
                    ProcessVariables.none().with(BadgeCodesignProcess.PARTY, member));
        }
        if (anonymous) {
            forget(initiative, party);
        }
    }

    private void forget(Initiative initiative, Party party) {
        Set<PersonId> persons = party.person()
                .map(Set::of)
                .orElseGet(() -> Set.copyOf(people.ids(party.group().orElseThrow())));
        events.publishEvent(new MemberForgotten(
                initiative.subject(), Long.toString(party.id()), party.door(), withoutOtherPart(persons, initiative)));
        party.person().ifPresent(guests::forget);
        memory.forget(party.id());
        party.forget();
        parties.saveAndFlush(party);
    }

    private Set<PersonId> withoutOtherPart(Set<PersonId> persons, Initiative initiative) {
        return persons.stream()
                .filter(it -> people.find(it)
                        .map(Person::login)
                        .flatMap(people::actor)
                        .filter(actor -> isOtherwiseIn(actor, initiative))
                        .isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOtherwiseIn(Actor actor, Initiative initiative) {
        Standing standing = access.of(initiative, actor);
        return standing == Standing.TEAM || standing == Standing.PARTY || standing == Standing.ONLOOKER;
    }

    /** Who is in cannot enter again. */
    public static final class PartyAlreadyIn extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        PartyAlreadyIn() {
            super("codesign.problem.partyAlreadyIn");
        }
    }

    /** The party has left before. */
    public static final class PartyHasLeft extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        PartyHasLeft() {
            super("codesign.problem.partyHasLeft");
        }
    }

    /** As many parties as can take part at the same time are in. */
    public static final class TooManyParties extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        TooManyParties(int most) {
            super("codesign.problem.tooManyParties", most);
        }
    }

    /** The initiative has no such party. */
    public static final class UnknownParty extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        UnknownParty() {
            super("codesign.problem.unknownParty");
        }
    }
}
