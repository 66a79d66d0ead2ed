package org.openrec.codesign.party;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.account.Addressee;
import org.openrec.people.account.Addresses;
import org.openrec.people.account.LetterBox;
import org.openrec.people.guest.Guest;
import org.openrec.people.guest.GuestCame;
import org.openrec.people.guest.GuestDraft;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.LocalizedText;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parties without an account: each takes part by a link of their own. The ledger tells who invited them and when they came. */
@Component
@Transactional
public class GuestParties {

    /** In one step. */
    public static final int MOST_AT_ONCE = 30;

    private final Partaking partaking;
    private final GuestPasses passes;
    private final Parties parties;
    private final Memory memory;
    private final Initiatives initiatives;
    private final People people;
    private final Addresses addresses;
    private final Access access;
    private final LetterBox letters;
    private final Clock clock;

    GuestParties(
            Partaking partaking,
            GuestPasses passes,
            Parties parties,
            Memory memory,
            Initiatives initiatives,
            People people,
            Addresses addresses,
            Access access,
            LetterBox letters,
            Clock clock) {
        this.letters = letters;
        this.partaking = partaking;
        this.passes = passes;
        this.parties = parties;
        this.memory = memory;
        this.initiatives = initiatives;
        this.people = people;
        this.addresses = addresses;
        this.access = access;
        this.clock = clock;
    }

    /**
     * All of them or nobody. Whose address belongs to an account takes part with it instead.
     *
     * @throws InitiativeInvalid with all that is wrong, by the number of the guest
     * @throws org.openrec.codesign.NotYourInitiative for whoever is not of its team
     */
    public void invite(InitiativeId id, List<GuestDraft> drafts, PartyKind kind) {
        Initiative initiative = access.led(id);
        if (drafts.isEmpty() || drafts.size() > MOST_AT_ONCE) {
            throw InitiativeInvalid.in("/guests", "codesign.problem.guests", MOST_AT_ONCE);
        }
        List<FieldProblem> problems = new ArrayList<>();
        IntStream.range(0, drafts.size()).forEach(number -> {
            try {
                invite(initiative, drafts.get(number), kind);
            } catch (PeopleKeeping.DraftInvalid invalid) {
                invalid.fields()
                        .forEach(it -> problems.add(new FieldProblem("/guests/" + number + it.pointer(), it.text())));
            }
        });
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
    }

    private void invite(Initiative initiative, GuestDraft draft, PartyKind kind) {
        Optional<Person> account = addresses
                .whoComesInBy(draft.mail().strip())
                .map(Addressee::person)
                .flatMap(people::find);
        if (account.isPresent()) {
            partaking.enterPerson(initiative.id(), account.get().login(), kind.code());
            return;
        }
        Actor host = access.actor();
        PersonId guest = passes.invite(
                draft, host, initiative.subject(), LocalizedText.same(initiative.title()), link(initiative));
        String login = people.find(guest).map(Person::login).orElseThrow();
        long party = partaking.enterPerson(initiative.id(), login, kind.code());
        keep(initiative, Happening.PARTY_INVITED, host, party);
    }

    private static String link(Initiative initiative) {
        return "/initiatives/" + initiative.id();
    }

    private void keep(Initiative initiative, Happening what, Actor host, long party) {
        memory.keep(Happened.of(initiative.id(), what).by(host).about(party));
    }

    /** Whether invitations leave: without a mail server they are kept, and nobody hears of them. */
    public boolean areMailed() {
        return letters.isOpen();
    }

    /** @throws org.openrec.codesign.NotYourInitiative for whoever is not of its team */
    @Transactional(readOnly = true)
    public List<GuestParty> of(InitiativeId id) {
        return passes.of(access.led(id).subject()).stream()
                .map(it -> new GuestParty(it, it.isGood(clock.instant())))
                .toList();
    }

    /**
     * The link opens nothing any more. Who they were and what they said stays, until they leave as a party.
     *
     * @throws Partaking.UnknownParty if there is no such guest in the initiative
     */
    public void takeBack(InitiativeId id, PersonId guest) {
        Initiative initiative = access.led(id);
        require(initiative, guest);
        passes.takeBack(guest);
        party(initiative, guest)
                .ifPresent(it -> keep(initiative, Happening.INVITATION_TAKEN_BACK, access.actor(), it.id()));
    }

    /**
     * Another link to the same address.
     *
     * @throws Partaking.UnknownParty if there is no such guest in the initiative
     */
    public void inviteAgain(InitiativeId id, PersonId guest) {
        Initiative initiative = access.led(id);
        initiative.mustBeOpen();
        require(initiative, guest);
        Actor host = access.actor();
        passes.inviteAgain(guest, host, LocalizedText.same(initiative.title()));
        party(initiative, guest).ifPresent(it -> keep(initiative, Happening.PARTY_INVITED, host, it.id()));
    }

    private void require(Initiative initiative, PersonId guest) {
        boolean here = passes.find(guest)
                .map(Guest::subject)
                .filter(initiative.subject()::equals)
                .isPresent();
        if (!here) {
            throw new Partaking.UnknownParty();
        }
    }

    private Optional<Party> party(Initiative initiative, PersonId guest) {
        return parties.findByInitiativeOrderById(initiative.id().value()).stream()
                .filter(it -> it.person().filter(guest::equals).isPresent())
                .findFirst();
    }

    @EventListener
    void came(GuestCame event) {
        if (event.subject().type().equals(InitiativeId.SUBJECT)) {
            initiatives.findById(InitiativeId.of(event.subject().id()).value()).ifPresent(initiative -> party(
                            initiative, event.guest())
                    .ifPresent(it -> memory.keep(
                            Happened.of(initiative.id(), Happening.PARTY_CAME).about(it.id()))));
        }
    }
}
