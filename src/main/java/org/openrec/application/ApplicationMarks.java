package org.openrec.application;

import org.openrec.cases.effect.CaseCondition;

/** What can have happened to a request on its way, as the effects of its steps say it. */
public final class ApplicationMarks {

    /** A review has been given since the reviews were last brought together, asked for again, or the request completed. */
    public static final String REVIEWED = "reviewed";

    /** Somebody other than the applicant has said something of it: it does not end unseen. */
    public static final String HEARD = "heard";

    /** Somebody beside the service has answered a form: there are reasons by a person. */
    public static final String ANSWERED = "answered";

    /** The reviews have been brought together, and nothing has been asked or said again since. */
    public static final String CONCLUDED = "concluded";

    public static final String SIGNED = "signed";

    /** There was a badge before the case began. */
    public static final String HELD = "held";

    public static final String TAKEN_BACK = "takenBack";
    public static final String REFUSED = "refused";
    public static final String ABANDONED = "abandoned";
    public static final String WITHDRAWN = "withdrawn";
    public static final String TOLD_OF_REFUSAL = "toldOfRefusal";
    public static final String TOLD_OF_ABANDONMENT = "toldOfAbandonment";

    /** Nothing has ended the request yet. */
    public static final CaseCondition OPEN = CaseCondition.unmarked(SIGNED, REFUSED, ABANDONED, WITHDRAWN);

    private ApplicationMarks() {}

    /** Its service has decided so, and that stands. */
    public static CaseCondition decided(String decision) {
        return CaseCondition.all(
                CaseCondition.marked(CONCLUDED), CaseCondition.is(BadgeApplicationProcess.DECISION, decision));
    }
}
