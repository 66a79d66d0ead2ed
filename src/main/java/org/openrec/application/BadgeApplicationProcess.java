package org.openrec.application;

import java.util.Set;

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

    /** What every case is started with, and what its handlers and actions set. */
    public static final Set<String> VARIABLES = Set.of(
            APPLICANT,
            ORGANISATION,
            REVIEWERS,
            MISSING_REVIEWS,
            REVIEW_DELAY,
            ESCALATION_DELAY,
            REVISION_DELAY,
            REVISION_REMINDER_DELAY,
            RENEWAL_DELAY,
            RENEWAL_REMINDER_DELAY,
            TAKEBACK,
            DECISION,
            RANK_IN_TEN);

    public static final Set<String> TIMES = Set.of(
            REVIEW_DELAY,
            ESCALATION_DELAY,
            REVISION_DELAY,
            REVISION_REMINDER_DELAY,
            RENEWAL_DELAY,
            RENEWAL_REMINDER_DELAY,
            TAKEBACK);

    private BadgeApplicationProcess() {}
}
