package org.openrec.codesign;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.codesign.badge.BadgeReader;
import org.openrec.codesign.badge.UsePlans;
import org.openrec.codesign.contribution.Contribution;
import org.openrec.codesign.contribution.Contributions;
import org.openrec.codesign.contribution.Crossings;
import org.openrec.codesign.course.Phase;
import org.openrec.codesign.course.PhaseNotes;
import org.openrec.codesign.course.PhaseVisit;
import org.openrec.codesign.course.PhaseVisits;
import org.openrec.codesign.party.Ledger;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.session.SessionReader;
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

    private final Organisations organisations;
    private final PhaseVisits visits;
    private final Parties parties;
    private final Ledger ledger;
    private final PhaseNotes notes;
    private final Contributions contributions;
    private final Crossings crossings;
    private final SessionReader sessions;
    private final BadgeReader badges;
    private final UsePlans uses;
    private final CaseProgress progress;

    DossierReader(
            Organisations organisations,
            PhaseVisits visits,
            Parties parties,
            Ledger ledger,
            PhaseNotes notes,
            Contributions contributions,
            Crossings crossings,
            SessionReader sessions,
            BadgeReader badges,
            UsePlans uses,
            CaseProgress progress) {
        this.organisations = organisations;
        this.visits = visits;
        this.parties = parties;
        this.ledger = ledger;
        this.notes = notes;
        this.contributions = contributions;
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
        List<Contribution> given = contributions.findByInitiativeOrderById(id);
        List<Contribution> seen = given.stream()
                .filter(it -> !former || it.party().filter(mine::contains).isPresent())
                .toList();
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
                former ? List.of() : phases(initiative),
                all.stream()
                        .filter(it -> !former || mine.contains(it.id()))
                        .map(DossierReader::line)
                        .toList(),
                former ? List.of() : ledger(id, byId),
                former ? List.of() : notes(id),
                seen.stream().map(it -> line(it, byId)).toList(),
                former ? List.of() : crossings(id, given),
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
    private List<Dossier.PhaseLine> phases(Initiative initiative) {
        List<PhaseVisit> all = visits.findByInitiativeOrderById(initiative.id().value());
        return Arrays.stream(Phase.values())
                .map(phase -> {
                    List<PhaseVisit> here = all.stream()
                            .filter(visit -> visit.number() == phase.number())
                            .toList();
                    Optional<PhaseVisit> last = here.stream().reduce((first, second) -> second);
                    return new Dossier.PhaseLine(
                            phase,
                            state(phase, last, initiative),
                            last.map(PhaseVisit::enteredAt),
                            last.flatMap(PhaseVisit::leftAt),
                            here.size());
                })
                .toList();
    }

    private static Dossier.PhaseState state(Phase phase, Optional<PhaseVisit> last, Initiative initiative) {
        if (last.filter(visit -> visit.leftAt().isEmpty()).isPresent()) {
            return Dossier.PhaseState.NOW;
        }
        if (phase.number() > initiative.phase()) {
            return Dossier.PhaseState.AHEAD;
        }
        return last.isPresent() ? Dossier.PhaseState.DONE : Dossier.PhaseState.PAPER;
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

    private List<Dossier.LedgerLine> ledger(UUID id, Map<Long, Party> byId) {
        return ledger.findByInitiativeOrderById(id).stream()
                .map(event -> new Dossier.LedgerLine(
                        name(Optional.of(event.party()), byId),
                        event.kind().name().toLowerCase(Locale.ROOT),
                        event.phase(),
                        event.text(),
                        event.happenedAt()))
                .toList();
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

    private static Dossier.ContributionLine line(Contribution given, Map<Long, Party> byId) {
        return new Dossier.ContributionLine(
                given.id(),
                given.kind(),
                given.aspect(),
                given.text(),
                given.code(),
                given.party().isPresent() ? name(given.party(), byId) : Optional.of(given.authorName()),
                given.phase(),
                given.givenAt());
    }

    private List<Dossier.CrossingLine> crossings(UUID id, List<Contribution> given) {
        Map<Long, String> texts = given.stream().collect(Collectors.toMap(Contribution::id, Contribution::text));
        return crossings.findByInitiativeOrderById(id).stream()
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
