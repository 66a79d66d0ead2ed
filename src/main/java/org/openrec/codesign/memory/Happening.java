package org.openrec.codesign.memory;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.openrec.codesign.Phase;

/** What can happen in an initiative; its words stand in the texts under {@code codesign.event}. */
public enum Happening {
    /** With a sentence of the time before events were remembered. */
    RECORDED,
    OPENED,
    /** With the phase, and what was done on paper before. */
    OPENED_LATER,
    PAUSED,
    RESUMED,
    SERVICE_LEFT,
    /** With the phase, and the reason. */
    WENT_BACK,
    ENDED_COMPLETED,
    ENDED_WITHOUT_BADGE,
    ENDED_LEFT,

    /** Without an account. */
    PARTY_INVITED,
    PARTY_ENTERED,
    /** By the link of an invitation, on another device than before. */
    PARTY_CAME,
    /** With what it commits to. */
    PARTY_COMMITTED,
    INVITATION_TAKEN_BACK,
    PARTY_LEFT,
    /** With what was asked, and why the service goes on without the answer. */
    WENT_ON_WITHOUT,

    /** With the phase. */
    PHASE_ENTERED,
    /** With the phase, as it was done. */
    PHASE_DONE,
    /** With the phase, before it was done: the initiative went back, or ended. */
    PHASE_BROKEN_OFF,

    MEETING_OPENED,
    DATES_PROPOSED,
    NO_DATE_SUITS,
    DATE_CHOSEN,
    MEETING_HELD,
    WORKSHOP_OPENED,
    WORKSHOP_PLANNED,
    WORKSHOP_HELD,

    MANDATE_GIVEN,
    /** With what the request lacks. */
    MANDATE_AWAITED,
    /** With the phase. */
    DESCRIBED,
    INTEREST_CONSOLIDATED,
    /** With the number. */
    CONTRIBUTED,
    /** With the number. */
    CROSSED,
    /** With its title. */
    CRITERION_DRAFTED,
    /** With its title. */
    CRITERION_REWORDED,
    /** With its title. */
    CRITERION_DROPPED,
    /** With the number of cards, and what the one says that they lie under. */
    CARDS_JOINED,
    /** With what it says. */
    CARD_SPLIT,
    /** With what it says, and why. */
    CARD_DROPPED,
    /** With what it says. */
    CARD_KEPT,
    /** With the words before and after. */
    CARD_REWORDED,
    /** With its name, its number, and how many cards are on it. */
    LIST_SETTLED,
    /** With its name and its number. */
    LIST_OPENED,

    BADGE_DRAFTED,
    BADGE_REVISED,
    BADGE_DROPPED,
    BADGE_PUBLISHED,
    PARTY_AGREED,
    PARTY_SENT_BACK,
    SERVICE_AGREED,
    SERVICE_SENT_BACK,
    SPONSOR_AGREED,
    SPONSOR_SENT_BACK,
    USES_PLANNED;

    /** What tells who was party, when, and what they committed to. */
    public static final Set<Happening> LEDGER =
            Set.of(PARTY_INVITED, PARTY_ENTERED, PARTY_CAME, PARTY_COMMITTED, INVITATION_TAKEN_BACK, PARTY_LEFT);

    /** What tells how the initiative came through its phases. */
    public static final Set<Happening> COURSE = Set.of(PHASE_ENTERED, PHASE_DONE, PHASE_BROKEN_OFF);

    /** What people read of it: that a phase ended is told by the next one. */
    public static final Set<Happening> JOURNAL =
            Set.copyOf(EnumSet.complementOf(EnumSet.of(PHASE_DONE, PHASE_BROKEN_OFF)));

    private static final Set<Happening> NAMES_A_PHASE = Set.of(PHASE_ENTERED, PHASE_DONE, PHASE_BROKEN_OFF, DESCRIBED);

    /** As in {@code partyEntered}. */
    public String code() {
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder code = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }

    /** Whether its number is that of a {@link Phase}, which its words name. */
    boolean namesAPhase() {
        return NAMES_A_PHASE.contains(this);
    }
}
