package org.openrec.codesign.dossier;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.openrec.cases.Candidates;
import org.openrec.cases.Relation;
import org.openrec.cases.SubjectKind;
import org.openrec.cases.Visit;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.codesign.badge.Support;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.session.Meetings;
import org.openrec.codesign.session.Session;
import org.openrec.codesign.session.SessionState;
import org.openrec.codesign.session.Sessions;
import org.openrec.codesign.session.Workshops;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** What the task list and the process know of initiatives. */
@Component
public class InitiativeSubject implements SubjectKind {

    private final Initiatives initiatives;
    private final Parties parties;
    private final PaperBadges badges;
    private final Support support;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Access access;
    private final InitiativeRecipients recipients;
    private final Clock clock;

    InitiativeSubject(
            Initiatives initiatives,
            Parties parties,
            PaperBadges badges,
            Support support,
            Meetings meetings,
            Workshops workshops,
            Access access,
            InitiativeRecipients recipients,
            Clock clock) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.badges = badges;
        this.support = support;
        this.meetings = meetings;
        this.workshops = workshops;
        this.access = access;
        this.recipients = recipients;
        this.clock = clock;
    }

    @Override
    public String type() {
        return InitiativeId.SUBJECT;
    }

    @Override
    public void caseEnded(Subject subject) {
        initiatives
                .findById(InitiativeId.of(subject.id()).value())
                .ifPresent(it -> it.end(InitiativeState.ENDED, clock.instant()));
    }

    @Override
    public Set<String> variables() {
        return BadgeCodesignProcess.VARIABLES;
    }

    @Override
    public Optional<Object> fact(String variable, Subject subject) {
        return switch (variable) {
            case BadgeCodesignProcess.MEETING_PLANNED -> Optional.of(isPlanned(meetings, subject));
            case BadgeCodesignProcess.WORKSHOP_PLANNED -> Optional.of(isPlanned(workshops, subject));
            default -> Optional.empty();
        };
    }

    private static <S extends Session> boolean isPlanned(Sessions<S> sessions, Subject subject) {
        return sessions.findByInitiativeOrderById(id(subject)).stream()
                .anyMatch(it -> it.state() == SessionState.PLANNED);
    }

    @Override
    public Set<String> times() {
        return BadgeCodesignProcess.TIMES;
    }

    @Override
    public Map<String, String> sets() {
        return Map.of(
                BadgeCodesignProcess.PARTIES, BadgeCodesignProcess.PARTY,
                BadgeCodesignProcess.UNCONVINCED, BadgeCodesignProcess.PARTY,
                BadgeCodesignProcess.PAPER_BADGES, BadgeCodesignProcess.PAPER_BADGE);
    }

    @Override
    public List<String> members(String set, Subject subject, Function<String, Optional<String>> variables) {
        return switch (set) {
            case BadgeCodesignProcess.PARTIES ->
                here(subject).stream().map(party -> Long.toString(party.id())).toList();
            case BadgeCodesignProcess.UNCONVINCED -> unconvinced(subject, variables);
            case BadgeCodesignProcess.PAPER_BADGES ->
                badges.findByInitiativeOrderById(id(subject)).stream()
                        .filter(PaperBadge::isDraft)
                        .map(badge -> Long.toString(badge.id()))
                        .toList();
            default -> List.of();
        };
    }

    /** Of a badge that was sent back, those are asked again who do not stand behind it yet. */
    private List<String> unconvinced(Subject subject, Function<String, Optional<String>> variables) {
        Set<Long> behind = variables
                .apply(BadgeCodesignProcess.PAPER_BADGE)
                .map(it -> support.behind(Long.parseLong(it)))
                .orElse(Set.of());
        return here(subject).stream()
                .map(Party::id)
                .filter(it -> !behind.contains(it))
                .map(String::valueOf)
                .toList();
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
    public LocalizedText variableLabel(String variable) {
        return Texts.both("codesign.variable." + variable);
    }

    @Override
    public LocalizedText recipientLabel(String recipient) {
        return Texts.both("codesign.recipient." + recipient);
    }

    @Override
    public Set<String> recipients() {
        return InitiativeRecipients.ALL;
    }

    @Override
    public Relation relation(String recipient) {
        return InitiativeRecipients.relation(recipient);
    }

    @Override
    public List<PersonId> recipients(String name, Visit visit) {
        return recipients.of(name, visit);
    }

    @Override
    public List<PersonId> calledToTask(Subject subject, Candidates candidates) {
        return recipients.called(subject, candidates);
    }

    @Override
    public String link(String recipient, Subject subject) {
        return "/initiatives/" + subject.id();
    }

    @Override
    public LocalizedText title(Subject subject) {
        return LocalizedText.same(get(subject).title());
    }

    /** A task at the gate is about one of the paper badges. */
    @Override
    public LocalizedText title(Subject subject, Optional<String> about) {
        return about.flatMap(id -> badges.findById(Long.parseLong(id)))
                .map(PaperBadge::name)
                .map(name -> new LocalizedText(
                        name.fr() + " · " + get(subject).title(),
                        name.en() + " · " + get(subject).title()))
                .orElseGet(() -> title(subject));
    }

    /** A party that has left keeps what it contributed, and nothing else. */
    @Override
    public boolean rests(Subject subject) {
        return get(subject).state() == InitiativeState.PAUSED;
    }

    /** Guests are parties. */
    @Override
    public boolean opensTasksToOutsiders() {
        return false;
    }

    @Override
    public boolean mayStillRead(Actor actor, Subject subject) {
        Initiative initiative = get(subject);
        boolean team =
                actor.has(Role.ACCOMPANIST) || actor.has(Role.SPONSOR) || actor.isStaffOf(initiative.organisation());
        return team || here(subject).stream().anyMatch(party -> party.isOf(actor));
    }

    @Override
    public List<LocalizedText> words(Subject subject) {
        return List.of(title(subject));
    }

    @Override
    public String category(Subject subject) {
        return subject.id();
    }

    @Override
    public LocalizedText categoryTitle(Subject subject) {
        return title(subject);
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
