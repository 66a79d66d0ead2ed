package org.openrec.codesign;

import java.util.List;
import java.util.Map;
import org.openrec.cases.effect.Given;
import org.openrec.cases.effect.PossibleValues;

/** The ids that the code and {@code bpmn/badge-codesign.bpmn}, with the processes that it calls, have in common. */
public final class BadgeCodesignProcess {

    public static final String KEY = "badge-codesign";

    public static final String MESSAGE_PARTY_ENTERED = "partyEntered";
    public static final String MESSAGE_PARTY_LEFT = "partyLeft";
    public static final String MESSAGE_PAUSED = "initiativePaused";
    public static final String MESSAGE_RESUMED = "initiativeResumed";
    public static final String MESSAGE_SERVICE_LEFT = "serviceLeft";

    public static final String PARTIES = "parties";
    /** Those of the parties that do not stand behind the paper badge of the case, yet. */
    public static final String UNCONVINCED = "unconvincedParties";

    /** The sets of which every party is while it takes part. */
    public static final List<String> PARTY_SETS = List.of(PARTIES, UNCONVINCED);

    public static final String PARTY = "party";
    public static final String PAPER_BADGES = "paperBadges";
    public static final String PAPER_BADGE = "paperBadge";

    public static final String ANOTHER_MEETING = "anotherMeeting";
    public static final String ANOTHER_WORKSHOP = "anotherWorkshop";
    public static final String WORKSHOP_UNTIL = "workshopUntil";
    public static final String WORKSHOP_REMINDER_AT = "workshopReminderAt";
    /** Whether there is a meeting to be held where the diagram has come to one. */
    public static final String MEETING_PLANNED = "meetingPlanned";
    /** The same of a workshop. */
    public static final String WORKSHOP_PLANNED = "workshopPlanned";

    public static final String SUPPORTERS = "supporters";
    public static final String PUBLISHED = "published";

    private static final long MOST_COUNTED = 1_000;

    /** The step at which paper badges are supported, signed off and published. */
    public static final String GATE = "passTheGate";

    public static final String MEETING = "meeting";
    public static final String WORKSHOP = "workshop";
    public static final String PHASE = "phase-";

    /** What every case is started with, and what its handlers and actions set, besides the answers of its forms. */
    public static final Map<String, Given> VARIABLES = Map.of(
            PARTY, Given.always(PossibleValues.text()),
            PAPER_BADGE, Given.always(PossibleValues.text()),
            WORKSHOP_UNTIL, Given.always(PossibleValues.moment()),
            WORKSHOP_REMINDER_AT, Given.always(PossibleValues.moment()),
            MEETING_PLANNED, Given.always(PossibleValues.truth()),
            WORKSHOP_PLANNED, Given.always(PossibleValues.truth()),
            SUPPORTERS, Given.always(PossibleValues.whole(0, MOST_COUNTED)),
            PUBLISHED, Given.always(PossibleValues.whole(0, MOST_COUNTED)));

    private BadgeCodesignProcess() {}
}
