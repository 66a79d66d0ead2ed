package org.openrec.cases.effect;

/**
 * What must hold of a case.
 *
 * @param when where it asks for something
 * @param holds what it asks for then
 * @param text the key of what the manager reads whose diagram breaks it; {@code {0}} is the step
 */
public record Law(CaseCondition when, CaseCondition holds, String text) {

    /** What must hold wherever it is asked for. */
    public static Law of(CaseCondition holds, String text) {
        return new Law(CaseCondition.always(), holds, text);
    }

    /** Whether some case of which this is known breaks it. */
    public boolean isBroken(CaseCondition.Known known) {
        return when.canHold(known) && !holds.mustHold(known);
    }
}
