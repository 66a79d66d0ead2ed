package org.openrec.codesign.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.badge.ContentChange;
import org.openrec.codesign.badge.GateDecision;
import org.openrec.codesign.badge.GateDecisions;
import org.openrec.codesign.badge.Proposal;
import org.openrec.codesign.badge.Proposals;
import org.openrec.codesign.memory.Event;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.party.Standing;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.people.Actor;
import org.openrec.people.Role;
import org.openrec.task.AwaitedTasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what those see who are asked at the gate: what changed since they last looked, and what everybody says. */
@Component
@Transactional(readOnly = true)
public class GateReader {

    private final Access access;
    private final Parties parties;
    private final Proposals proposals;
    private final GateDecisions decisions;
    private final Memory memory;
    private final AwaitedTasks awaited;
    private final BadgeDrawings drawings;

    GateReader(
            Access access,
            Parties parties,
            Proposals proposals,
            GateDecisions decisions,
            Memory memory,
            AwaitedTasks awaited,
            BadgeDrawings drawings) {
        this.access = access;
        this.parties = parties;
        this.proposals = proposals;
        this.decisions = decisions;
        this.memory = memory;
        this.awaited = awaited;
        this.drawings = drawings;
    }

    /**
     * Empty if the initiative has no such badge.
     *
     * @throws org.openrec.codesign.UnknownInitiative for strangers
     * @throws NotYourInitiative for former parties
     */
    public Optional<AtTheGate> of(InitiativeId id, long badge) {
        Initiative initiative = access.visible(id);
        Actor actor = access.actor();
        if (access.of(initiative, actor) == Standing.FORMER_PARTY) {
            throw new NotYourInitiative();
        }
        List<Proposal> rounds = proposals.of(id, badge);
        if (rounds.isEmpty()) {
            return Optional.empty();
        }
        List<GateDecision> said = decisions.findByPaperBadgeOrderById(badge);
        Optional<Integer> seen = said.stream()
                .filter(it -> isOf(it, initiative, actor))
                .map(GateDecision::round)
                .reduce((earlier, later) -> later);
        Sheet sheet = rounds.get(rounds.size() - 1).sheet();
        return Optional.of(new AtTheGate(
                rounds,
                sheet.picture().svg(sheet.name().fr(), drawings),
                seen,
                seen.map(it -> changes(rounds, it)).orElse(List.of()),
                voices(initiative, badge, said)));
    }

    private static List<ContentChange> changes(List<Proposal> rounds, int since) {
        return rounds.stream()
                .filter(it -> it.round() == since)
                .findFirst()
                .map(it -> ContentChange.between(
                        it.sheet(), rounds.get(rounds.size() - 1).sheet()))
                .orElse(List.of());
    }

    private boolean isOf(GateDecision decision, Initiative initiative, Actor actor) {
        return switch (decision.voice()) {
            case PARTY ->
                access.own(initiative, actor).stream()
                        .map(Party::id)
                        .anyMatch(it -> decision.party().filter(it::equals).isPresent());
            case SERVICE -> actor.isStaffOf(initiative.organisation());
            case SPONSOR -> actor.has(Role.SPONSOR);
        };
    }

    private List<AtTheGate.VoiceLine> voices(Initiative initiative, long badge, List<GateDecision> said) {
        List<Party> all = parties.findByInitiativeOrderById(initiative.id().value());
        Map<Long, Party> byId = all.stream().collect(Collectors.toMap(Party::id, Function.identity()));
        Map<String, AwaitedTasks.Awaited> asked = awaited.of(initiative.subject()).stream()
                .filter(it -> it.about().filter(Long.toString(badge)::equals).isPresent())
                .collect(Collectors.toMap(AwaitedTasks.Awaited::member, Function.identity(), (one, same) -> one));
        Map<Long, Event> without = memory.of(initiative.id(), Set.of(Happening.WENT_ON_WITHOUT)).stream()
                .flatMap(it -> it.about().stream().map(about -> Map.entry(about.party(), it)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
        List<AtTheGate.VoiceLine> lines = new ArrayList<>();
        said.stream()
                .filter(it -> it.voice() == GateDecision.Voice.PARTY)
                .map(GateDecision::party)
                .distinct()
                .forEach(party -> lines.add(line(
                        said.stream().filter(it -> it.party().equals(party)).toList(),
                        DossierReader.name(party, byId),
                        party.map(it -> asked.get(Long.toString(it))))));
        all.stream()
                .filter(Party::here)
                .filter(party -> said.stream()
                        .noneMatch(
                                it -> it.party().filter(id -> id == party.id()).isPresent()))
                .forEach(party -> lines.add(silent(
                        party,
                        Optional.ofNullable(asked.get(Long.toString(party.id()))),
                        Optional.ofNullable(without.get(party.id())))));
        for (GateDecision.Voice voice : List.of(GateDecision.Voice.SERVICE, GateDecision.Voice.SPONSOR)) {
            List<GateDecision> theirs =
                    said.stream().filter(it -> it.voice() == voice).toList();
            if (!theirs.isEmpty()) {
                lines.add(line(theirs, Optional.empty(), Optional.empty()));
            }
        }
        return lines;
    }

    private static AtTheGate.VoiceLine line(
            List<GateDecision> theirs, Optional<String> who, Optional<AwaitedTasks.Awaited> asked) {
        GateDecision last = theirs.get(theirs.size() - 1);
        return new AtTheGate.VoiceLine(
                last.voice().name().toLowerCase(Locale.ROOT),
                who,
                last.agreed() ? AtTheGate.Stand.AGREES : AtTheGate.Stand.OBJECTS,
                last.reason(),
                last.round(),
                theirs.stream()
                        .filter(it -> !it.agreed() && last.agreed())
                        .map(GateDecision::reason)
                        .reduce((earlier, later) -> later),
                asked.flatMap(AwaitedTasks.Awaited::dueAt),
                last.criticised());
    }

    private static AtTheGate.VoiceLine silent(
            Party party, Optional<AwaitedTasks.Awaited> asked, Optional<Event> without) {
        return new AtTheGate.VoiceLine(
                "party",
                party.name(),
                asked.isPresent() ? AtTheGate.Stand.AWAITED : AtTheGate.Stand.SILENT,
                asked.isPresent() ? "" : without.map(GateReader::reason).orElse(""),
                0,
                Optional.empty(),
                asked.flatMap(AwaitedTasks.Awaited::dueAt),
                Optional.empty());
    }

    /** The last of its words. */
    private static String reason(Event wentOn) {
        return wentOn.words().get(wentOn.words().size() - 1).asText();
    }
}
