package org.openrec.codesign.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openrec.achievement.AchievementId;
import org.openrec.codesign.Aspect;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.Phase;
import org.openrec.codesign.card.Likeness;
import org.openrec.codesign.card.ListState;
import org.openrec.codesign.card.Side;
import org.openrec.codesign.memory.Event;
import org.openrec.codesign.party.PartyKind;
import org.openrec.codesign.session.MeetingRecord;
import org.openrec.codesign.session.SessionState;
import org.openrec.codesign.session.Sessions;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.people.OrganisationId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.ProgressStep;

/**
 * An initiative as those who may know of it see it.
 *
 * @param mine what the reader may do with it
 * @param least and {@code most} how many meetings and workshops the diagram draws
 */
public record Dossier(
        InitiativeId id,
        String title,
        OrganisationId organisation,
        LocalizedText organisationName,
        InitiativeState state,
        int phase,
        int startPhase,
        String reason,
        String openedBy,
        Instant openedAt,
        Optional<Instant> endedAt,
        Rights rights,
        List<PhaseLine> phases,
        List<PartyLine> parties,
        List<Event> ledger,
        List<NoteLine> notes,
        List<ContributionLine> contributions,
        List<CardList> lists,
        List<CrossingLine> crossings,
        List<BadgeLine> badges,
        Sessions<MeetingLine> meetings,
        Sessions<WorkshopLine> workshops,
        Optional<UseLine> uses,
        List<ProgressStep> waiting) {

    /**
     * What the reader may do.
     *
     * @param lead whether the reader is of its team
     * @param contribute whether the reader may add to it
     * @param ownParty the party that the reader acts for now
     * @param formerOnly whether the reader was a party and sees only what it contributed
     */
    public record Rights(boolean lead, boolean contribute, Optional<Long> ownParty, boolean formerOnly) {}

    /** Where a phase stands. */
    public enum PhaseState {
        /** Done on paper before the initiative began here. */
        PAPER,
        DONE,
        NOW,
        AHEAD;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param enteredAt and {@code leftAt} of the last stay */
    public record PhaseLine(
            Phase phase, PhaseState state, Optional<Instant> enteredAt, Optional<Instant> leftAt, int visits) {}

    /** @param name empty once it has left without its name */
    public record PartyLine(
            long id,
            PartyKind kind,
            Optional<String> organisation,
            Optional<String> name,
            Instant enteredAt,
            int enteredPhase,
            Optional<Instant> leftAt) {}

    public record NoteLine(int phase, String about, String text) {}

    /** @param by the party's name, or the author's where it was no party; empty for a party that left without its name */
    public record ContributionLine(
            long id,
            ContributionKind kind,
            Optional<Aspect> aspect,
            String text,
            String code,
            Optional<String> by,
            int phase,
            Instant at) {}

    /** The cards of one kind, as they stand. */
    public record CardList(ListState state, List<CardLine> kept, List<CardLine> dropped) {

        /** Which of those that are kept say the same, by their numbers. */
        public List<List<Long>> alike() {
            return Likeness.groups(kept, CardLine::text).stream()
                    .map(group -> group.stream().map(CardLine::id).toList())
                    .toList();
        }

        public ContributionKind kind() {
            return state.kind();
        }
    }

    /**
     * @param sides for whom an interest is: what lies under the card speaks, too
     * @param late it came after its list was settled
     * @param situations the cards of those that a competence is shown in
     * @param origins all that it comes from
     * @param under how many cards lie under it
     */
    public record CardLine(
            long id,
            ContributionKind kind,
            Optional<Aspect> aspect,
            Set<Side> sides,
            String text,
            String code,
            String framework,
            Optional<String> droppedBecause,
            boolean late,
            Set<Long> situations,
            List<ContributionLine> origins,
            int under) {}

    public record CrossingLine(long id, String situation, String competence, String evidence) {}

    /** @param state {@code draft}, {@code published} or {@code dropped} */
    public record BadgeLine(
            long id,
            String state,
            LocalizedText name,
            Sheet sheet,
            int round,
            Optional<AchievementId> achievement,
            Optional<Integer> version,
            List<DecisionLine> decisions) {}

    /** @param voice {@code party}, {@code service} or {@code sponsor} */
    public record DecisionLine(
            int round, String voice, Optional<String> party, boolean agreed, String reason, Instant at) {}

    /** Meetings or workshops, held, planned and cancelled, beside how many the diagram draws. */
    public record Sessions<T>(int held, int least, int most, List<T> all) {}

    public record MeetingLine(
            int number,
            SessionState state,
            List<Instant> dates,
            Optional<Instant> chosenAt,
            String place,
            String agenda,
            MeetingRecord written,
            Optional<Instant> endedAt) {}

    /** @param asynchronous empty until it is planned */
    public record WorkshopLine(
            int number,
            SessionState state,
            String theme,
            Optional<Boolean> asynchronous,
            Optional<Instant> heldAt,
            Optional<Instant> openUntil,
            String place,
            String attendance,
            String summary,
            Optional<Instant> endedAt) {}

    public record UseLine(String places, String communication, String contact, LocalDate reviewOn) {}
}
