package org.openrec.codesign.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.openrec.cases.effect.Given;
import org.openrec.cases.subject.CaseVariables;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.codesign.badge.Support;
import org.openrec.codesign.party.Parties;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.session.Meetings;
import org.openrec.codesign.session.Session;
import org.openrec.codesign.session.SessionState;
import org.openrec.codesign.session.Sessions;
import org.openrec.codesign.session.Workshops;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** What diagrams read of initiatives. */
@Component
class InitiativeVariables implements CaseVariables {

    private final Parties parties;
    private final PaperBadges badges;
    private final Support support;
    private final Meetings meetings;
    private final Workshops workshops;

    InitiativeVariables(Parties parties, PaperBadges badges, Support support, Meetings meetings, Workshops workshops) {
        this.parties = parties;
        this.badges = badges;
        this.support = support;
        this.meetings = meetings;
        this.workshops = workshops;
    }

    @Override
    public String type() {
        return InitiativeId.SUBJECT;
    }

    @Override
    public Map<String, Given> variables() {
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
    public LocalizedText variableLabel(String variable) {
        return Texts.both("codesign.variable." + variable);
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

    private List<Party> here(Subject subject) {
        return parties.findByInitiativeAndLeftAtIsNullOrderById(id(subject));
    }

    private static UUID id(Subject subject) {
        return InitiativeId.of(subject.id()).value();
    }
}
