package org.openrec.codesign.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.Phase;
import org.openrec.codesign.contribution.Contribution;
import org.openrec.codesign.contribution.Contributions;
import org.openrec.codesign.contribution.PhaseNotes;
import org.openrec.codesign.gate.UsePlans;
import org.openrec.codesign.matrix.Crossings;
import org.openrec.codesign.memory.Event;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.party.Standing;
import org.openrec.people.Actor;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.shared.CaseProgress;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.ProgressStep;
import org.springframework.stereotype.Component;

/** Puts a dossier together from its rows. */
@Component
public class DossierReader {

    private static final Set<Happening> SHOWN =
            Stream.concat(Happening.COURSE.stream(), Happening.LEDGER.stream()).collect(Collectors.toUnmodifiableSet());

    private final Organisations organisations;
    private final Parties parties;
    private final Memory memory;
    private final PhaseNotes notes;
    private final Contributions contributions;
    private final CardLists lists;
    private final Crossings crossings;
    private final SessionReader sessions;
    private final BadgeReader badges;
    private final UsePlans uses;
    private final CaseProgress progress;

    DossierReader(
            Organisations organisations,
            Parties parties,
            Memory memory,
            PhaseNotes notes,
            Contributions contributions,
            CardLists lists,
            Crossings crossings,
            SessionReader sessions,
            BadgeReader badges,
            UsePlans uses,
            CaseProgress progress) {
        this.organisations = organisations;
        this.parties = parties;
        this.memory = memory;
        this.notes = notes;
        this.contributions = contributions;
        this.lists = lists;
        this.crossings = crossings;
        this.sessions = sessions;
        this.badges = badges;
        this.uses = uses;
        this.progress = progress;
    }

    Dossier read(Initiative initiative, Standing standing, Actor actor) {
        UUID id = initiative.id().value();
        List<Party> all = parties.findByInitiativeOrderById(id);
        Optional<Long> own = all.stream()
                .filter(party -> party.here() && party.isOf(actor))
                .map(Party::id)
                .findFirst();
        boolean former = standing == Standing.FORMER_PARTY;
        Set<Long> mine =
                all.stream().filter(party -> party.isOf(actor)).map(Party::id).collect(Collectors.toSet());
        Map<Long, Party> byId = all.stream().collect(Collectors.toMap(Party::id, Function.identity()));
        List<Event> events = former ? List.of() : memory.of(initiative.id(), SHOWN);
        List<Contribution> given = contributions.findByInitiativeOrderById(id);
        List<Contribution> seen = given.stream()
                .filter(it -> !former || it.party().filter(mine::contains).isPresent())
                .toList();
        List<Dossier.ContributionLine> lines =
                seen.stream().map(it -> line(it, byId)).toList();
        CardLists.Laid laid =
                former ? new CardLists.Laid(List.of(), Map.of(), List.of()) : lists.read(initiative.id(), lines);
        return new Dossier(
                initiative.id(),
                initiative.title(),
                initiative.organisation(),
                organisations
                        .find(initiative.organisation())
                        .map(Organisation::name)
                        .orElseGet(() ->
                                LocalizedText.same(initiative.organisation().value())),
                initiative.state(),
                former ? lastPhase(all, mine) : initiative.phase(),
                initiative.startPhase(),
                former ? "" : initiative.reason(),
                initiative.openedByName(),
                initiative.openedAt(),
                initiative.endedAt(),
                new Dossier.Rights(
                        standing == Standing.TEAM,
                        standing == Standing.TEAM || standing == Standing.PARTY,
                        own,
                        former),
                former ? List.of() : phases(initiative, events),
                all.stream()
                        .filter(it -> !former || mine.contains(it.id()))
                        .map(DossierReader::line)
                        .toList(),
                events.stream()
                        .filter(it -> Happening.LEDGER.contains(it.what()))
                        .toList(),
                former ? List.of() : notes(id),
                lines,
                laid.lists(),
                former ? List.of() : crossings(id, laid.said()),
                former ? List.of() : badges.of(id, byId),
                sessions.meetings(initiative, former),
                sessions.workshops(initiative, former),
                former ? Optional.empty() : uses(id),
                former ? List.of() : waiting(initiative));
    }

    /** @param inOrder in which they entered */
    private static int lastPhase(List<Party> inOrder, Set<Long> former) {
        return inOrder.stream()
                .filter(party -> former.contains(party.id()))
                .flatMap(party -> party.leftPhase().stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private List<ProgressStep> waiting(Initiative initiative) {
        return progress.of(List.of(initiative.subject())).values().stream()
                .flatMap(List::stream)
                .filter(step -> step.leftAt().isEmpty() && !step.ended())
                .toList();
    }

    /** A phase that the initiative came back from is ahead again. */
    private static List<Dossier.PhaseLine> phases(Initiative initiative, List<Event> events) {
        return Arrays.stream(Phase.values())
                .map(phase -> {
                    List<Event> here = events.stream()
                            .filter(it -> Happening.COURSE.contains(it.what()) && it.number() == phase.number())
                            .toList();
                    List<Event> entered = here.stream()
                            .filter(it -> it.what() == Happening.PHASE_ENTERED)
                            .toList();
                    Optional<Event> left = here.stream()
                            .reduce((first, second) -> second)
                            .filter(it -> it.what() != Happening.PHASE_ENTERED);
                    return new Dossier.PhaseLine(
                            phase,
                            state(phase, !entered.isEmpty(), left.isPresent(), initiative),
                            entered.stream().reduce((first, second) -> second).map(Event::at),
                            left.map(Event::at),
                            entered.size());
                })
                .toList();
    }

    private static Dossier.PhaseState state(Phase phase, boolean entered, boolean left, Initiative initiative) {
        if (entered && !left) {
            return Dossier.PhaseState.NOW;
        }
        if (phase.number() > initiative.phase()) {
            return Dossier.PhaseState.AHEAD;
        }
        return entered ? Dossier.PhaseState.DONE : Dossier.PhaseState.PAPER;
    }

    private static Dossier.PartyLine line(Party party) {
        return new Dossier.PartyLine(
                party.id(),
                party.kind(),
                party.name().isPresent() ? party.organisation() : Optional.empty(),
                party.name(),
                party.enteredAt(),
                party.enteredPhase(),
                party.leftAt());
    }

    public static Optional<String> name(Optional<Long> party, Map<Long, Party> byId) {
        return party.flatMap(id -> Optional.ofNullable(byId.get(id))).flatMap(Party::name);
    }

    private List<Dossier.NoteLine> notes(UUID id) {
        return notes.findByInitiativeOrderById(id).stream()
                .map(note ->
                        new Dossier.NoteLine(note.phase(), note.about().name().toLowerCase(Locale.ROOT), note.text()))
                .toList();
    }

    static Dossier.ContributionLine line(Contribution given, Map<Long, Party> byId) {
        return line(given, given.party().isPresent() ? name(given.party(), byId) : Optional.of(given.authorName()));
    }

    static Dossier.ContributionLine line(Contribution given, Optional<String> by) {
        return new Dossier.ContributionLine(
                given.id(),
                given.kind(),
                given.aspect(),
                given.text(),
                given.code(),
                by,
                given.phase(),
                given.givenAt());
    }

    private List<Dossier.CrossingLine> crossings(UUID id, Map<Long, String> texts) {
        return crossings.of(new InitiativeId(id)).stream()
                .map(it -> new Dossier.CrossingLine(
                        it.id(),
                        texts.getOrDefault(it.situation(), ""),
                        texts.getOrDefault(it.competence(), ""),
                        texts.getOrDefault(it.evidence(), "")))
                .toList();
    }

    private Optional<Dossier.UseLine> uses(UUID id) {
        return uses.findFirstByInitiativeOrderByIdDesc(id)
                .map(it -> new Dossier.UseLine(it.places(), it.communication(), it.contact(), it.reviewOn()));
    }
}
