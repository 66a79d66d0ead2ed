package org.openrec.codesign.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.openrec.cases.Candidates;
import org.openrec.cases.Relation;
import org.openrec.cases.Visit;
import org.openrec.cases.subject.CaseRecipients;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.task.AwaitedTasks;
import org.springframework.stereotype.Component;

/** Who is told of an initiative, by the names that diagrams use. */
@Component
class InitiativeRecipients implements CaseRecipients {

    private static final String SERVICE = "service";
    private static final String ACCOMPANIST = "accompanist";
    private static final String SPONSOR = "sponsor";
    private static final String MANAGERS = "managers";
    private static final String EVERYONE = "everyone";
    /** The parties that have not answered yet. */
    private static final String SILENT = "silent";

    private static final Set<String> ALL = Set.of(
            BadgeCodesignProcess.PARTIES,
            BadgeCodesignProcess.PARTY,
            SILENT,
            SERVICE,
            ACCOMPANIST,
            SPONSOR,
            MANAGERS,
            EVERYONE);

    private final Initiatives initiatives;
    private final Parties parties;
    private final People people;
    private final AwaitedTasks awaited;

    InitiativeRecipients(Initiatives initiatives, Parties parties, People people, AwaitedTasks awaited) {
        this.initiatives = initiatives;
        this.parties = parties;
        this.people = people;
        this.awaited = awaited;
    }

    @Override
    public String type() {
        return InitiativeId.SUBJECT;
    }

    @Override
    public Set<String> recipients() {
        return ALL;
    }

    @Override
    public LocalizedText recipientLabel(String recipient) {
        return Texts.both("codesign.recipient." + recipient);
    }

    @Override
    public Relation relation(String recipient) {
        return Set.of(SERVICE, ACCOMPANIST, SPONSOR, MANAGERS).contains(recipient) ? Relation.WORK : Relation.PARTY;
    }

    @Override
    public String link(String recipient, Subject subject) {
        return "/initiatives/" + subject.id();
    }

    @Override
    public List<LocalizedText> words(Subject subject) {
        return List.of(LocalizedText.same(initiative(subject).title()));
    }

    @Override
    public List<PersonId> recipients(String name, Visit visit) {
        Subject subject = visit.subject();
        return switch (name) {
            case BadgeCodesignProcess.PARTY ->
                persons(visit.variable(BadgeCodesignProcess.PARTY).flatMap(id -> party(id, subject)).stream()
                        .toList());
            case BadgeCodesignProcess.PARTIES -> persons(here(subject));
            case SILENT -> persons(silent(visit));
            case SERVICE -> people.ids(service(subject));
            case ACCOMPANIST -> people.ids(Group.of(Role.ACCOMPANIST));
            case SPONSOR -> people.ids(Group.of(Role.SPONSOR));
            case MANAGERS -> people.ids(Group.of(Role.MANAGER));
            case EVERYONE ->
                Stream.of(SERVICE, ACCOMPANIST, BadgeCodesignProcess.PARTIES)
                        .flatMap(each -> recipients(each, visit).stream())
                        .distinct()
                        .toList();
            default -> throw new IllegalStateException("Nobody is called " + name);
        };
    }

    /** Who is told that a task is theirs: the parties, not the team. */
    List<PersonId> called(Subject subject, Candidates candidates) {
        return persons(here(subject).stream()
                .filter(party -> candidates.set().isPresent()
                        || party.group().filter(candidates.groups()::contains).isPresent()
                        || party.person().isPresent() && party.person().equals(candidates.person()))
                .toList());
    }

    /** Of one of the paper badges, where the step is about one. */
    private List<Party> silent(Visit visit) {
        Optional<String> badge = visit.variable(BadgeCodesignProcess.PAPER_BADGE);
        List<String> members = awaited.of(visit.subject()).stream()
                .filter(it -> badge.isEmpty() || it.about().equals(badge))
                .map(AwaitedTasks.Awaited::member)
                .toList();
        return here(visit.subject()).stream()
                .filter(party -> members.contains(Long.toString(party.id())))
                .toList();
    }

    private List<PersonId> persons(List<Party> told) {
        List<Group> groups =
                told.stream().flatMap(party -> party.group().stream()).toList();
        return Stream.concat(told.stream().flatMap(party -> party.person().stream()), people.ids(groups).stream())
                .distinct()
                .toList();
    }

    private Group service(Subject subject) {
        return Group.of(Role.STAFF, initiative(subject).organisation());
    }

    private Initiative initiative(Subject subject) {
        return initiatives.findById(id(subject)).orElseThrow(UnknownInitiative::new);
    }

    private List<Party> here(Subject subject) {
        return parties.findByInitiativeAndLeftAtIsNullOrderById(id(subject));
    }

    private Optional<Party> party(String id, Subject subject) {
        return parties.findByIdAndInitiative(Long.parseLong(id), id(subject));
    }

    private static UUID id(Subject subject) {
        return InitiativeId.of(subject.id()).value();
    }
}
