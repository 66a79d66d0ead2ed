package org.openrec.application;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.openrec.cases.effect.Given;
import org.openrec.cases.effect.PossibleValues;

/** The ids that the code and {@code bpmn/badge-application.bpmn} have in common. */
public final class BadgeApplicationProcess {

    public static final String KEY = "badge-application";

    /** The same requests, for badges that come to their end: {@code bpmn/credential-renewal.bpmn}. */
    public static final String RENEWAL = "credential-renewal";

    public static final String REVIEW = "reviewApplication";
    public static final String COMPLETE = "completeApplication";
    public static final String ISSUE = "issueCredential";
    public static final String TAKEBACK_OVER = "takebackOver";

    public static final String MESSAGE_WITHDRAWN = "applicationWithdrawn";
    public static final String MESSAGE_TAKEN_BACK = "decisionTakenBack";

    public static final String APPLICANT = "applicant";
    public static final String ORGANISATION = "organisation";
    public static final String REVIEWERS = "reviewers";
    public static final String MISSING_REVIEWS = "missingReviews";
    public static final String REVIEW_DELAY = "reviewDelay";
    public static final String ESCALATION_DELAY = "escalationDelay";
    public static final String REVISION_DELAY = "revisionDelay";
    public static final String REVISION_REMINDER_DELAY = "revisionReminderDelay";
    public static final String RENEWAL_DELAY = "renewalDelay";
    public static final String RENEWAL_REMINDER_DELAY = "renewalReminderDelay";
    public static final String TAKEBACK = "takeback";
    public static final String DECISION = "decision";
    public static final String RANK_IN_TEN = "rankInTen";

    private static final long MOST_REVIEWERS = 3;

    /** What every case is started with, and what its handlers and actions set. */
    public static final Map<String, Given> VARIABLES = Map.ofEntries(
            Map.entry(APPLICANT, Given.always(PossibleValues.text())),
            Map.entry(ORGANISATION, Given.always(PossibleValues.text())),
            Map.entry(REVIEWERS, Given.always(PossibleValues.whole(1, MOST_REVIEWERS))),
            Map.entry(MISSING_REVIEWS, Given.always(PossibleValues.whole(1, MOST_REVIEWERS))),
            Map.entry(REVIEW_DELAY, Given.always(PossibleValues.lasting(Duration.ofDays(1)))),
            Map.entry(ESCALATION_DELAY, Given.always(PossibleValues.lasting(Duration.ofDays(2)))),
            Map.entry(REVISION_DELAY, Given.always(PossibleValues.lasting(Duration.ofDays(1)))),
            Map.entry(REVISION_REMINDER_DELAY, Given.always(PossibleValues.lasting(Duration.ofHours(12)))),
            Map.entry(RENEWAL_DELAY, Given.always(PossibleValues.lasting(Duration.ofDays(1)))),
            Map.entry(RENEWAL_REMINDER_DELAY, Given.always(PossibleValues.lasting(Duration.ofHours(12)))),
            Map.entry(TAKEBACK, Given.always(PossibleValues.lasting(Duration.ofMinutes(1)))),
            Map.entry(DECISION, Given.always(PossibleValues.oneOf("accepted", "notYet", "refused"))),
            Map.entry(RANK_IN_TEN, Given.always(PossibleValues.whole(1, 10))));

    /** Those that the subject says at any time; the others are set on the way. */
    public static final Set<String> FACTS = Set.of(
            APPLICANT,
            ORGANISATION,
            REVIEWERS,
            REVIEW_DELAY,
            ESCALATION_DELAY,
            REVISION_DELAY,
            REVISION_REMINDER_DELAY,
            RENEWAL_DELAY,
            RENEWAL_REMINDER_DELAY,
            TAKEBACK,
            RANK_IN_TEN);

    private BadgeApplicationProcess() {}
}
