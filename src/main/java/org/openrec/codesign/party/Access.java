package org.openrec.codesign.party;

import java.util.List;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.springframework.stereotype.Component;

/** Finds initiatives for those who may know of them, and says what they may do. */
@Component
public class Access {

    private final Initiatives initiatives;
    private final Parties parties;
    private final Actors actors;

    Access(Initiatives initiatives, Parties parties, Actors actors) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.actors = actors;
    }

    public Actor actor() {
        return actors.require();
    }

    public Standing of(Initiative initiative, Actor actor) {
        if (actor.has(Role.ACCOMPANIST) || actor.isStaffOf(initiative.organisation())) {
            return Standing.TEAM;
        }
        List<Party> own = own(initiative, actor);
        if (own.stream().anyMatch(Party::here)) {
            return Standing.PARTY;
        }
        if (actor.has(Role.SPONSOR) || actor.has(Role.MANAGER)) {
            return Standing.ONLOOKER;
        }
        return own.isEmpty() ? Standing.STRANGER : Standing.FORMER_PARTY;
    }

    /** The parties that the actor acts for, past ones too. */
    public List<Party> own(Initiative initiative, Actor actor) {
        return parties.findByInitiativeOrderById(initiative.id().value()).stream()
                .filter(party -> party.isOf(actor))
                .toList();
    }

    /** @throws UnknownInitiative also for strangers */
    public Initiative visible(InitiativeId id) {
        return initiatives
                .findById(id.value())
                .filter(it -> of(it, actor()) != Standing.STRANGER)
                .orElseThrow(UnknownInitiative::new);
    }

    /** @throws NotYourInitiative for whoever is not of its team */
    public Initiative led(InitiativeId id) {
        Initiative initiative = visible(id);
        if (of(initiative, actor()) != Standing.TEAM) {
            throw new NotYourInitiative();
        }
        return initiative;
    }
}
