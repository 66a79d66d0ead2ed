package org.openrec.codesign.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.cases.Candidates;
import org.openrec.cases.subject.CaseDoers;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** Who does the tasks of initiatives: parties are those of the case. */
@Component
class InitiativeDoers implements CaseDoers {

    private final Initiatives initiatives;
    private final Parties parties;
    private final InitiativeRecipients recipients;

    InitiativeDoers(Initiatives initiatives, Parties parties, InitiativeRecipients recipients) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.recipients = recipients;
    }

    @Override
    public String type() {
        return InitiativeId.SUBJECT;
    }

    @Override
    public Candidates candidates(Role role, Subject subject) {
        return candidates(role, subject, Optional.empty());
    }

    @Override
    public Candidates candidates(Role role, Subject subject, Optional<String> member) {
        return switch (role) {
            case STAFF -> Candidates.anyOf(service(subject));
            case PARTY, PARTNER, STUDENT ->
                member.flatMap(party -> party(party, subject))
                        .map(Party::candidates)
                        .orElseGet(() -> Candidates.members(BadgeCodesignProcess.PARTIES));
            case ACCOMPANIST, SPONSOR, MANAGER, ADMIN -> Candidates.anyOf(Group.of(role));
        };
    }

    @Override
    public List<PersonId> calledToTask(Subject subject, Candidates candidates) {
        return recipients.called(subject, candidates);
    }

    /** Guests are parties. */
    @Override
    public boolean opensTasksToOutsiders() {
        return false;
    }

    /** A party that has left keeps what it contributed, and nothing else. */
    @Override
    public boolean mayStillRead(Actor actor, Subject subject) {
        Initiative initiative = get(subject);
        boolean team =
                actor.has(Role.ACCOMPANIST) || actor.has(Role.SPONSOR) || actor.isStaffOf(initiative.organisation());
        return team || here(subject).stream().anyMatch(party -> party.isOf(actor));
    }

    private Group service(Subject subject) {
        return Group.of(Role.STAFF, get(subject).organisation());
    }

    private List<Party> here(Subject subject) {
        return parties.findByInitiativeAndLeftAtIsNullOrderById(id(subject));
    }

    private Optional<Party> party(String id, Subject subject) {
        return parties.findByIdAndInitiative(Long.parseLong(id), id(subject));
    }

    private Initiative get(Subject subject) {
        return initiatives.findById(id(subject)).orElseThrow(UnknownInitiative::new);
    }

    private static UUID id(Subject subject) {
        return InitiativeId.of(subject.id()).value();
    }
}
