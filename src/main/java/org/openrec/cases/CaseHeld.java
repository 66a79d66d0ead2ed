package org.openrec.cases;

import org.openrec.shared.Problem;

/**
 * A case would do too much at once: nothing of that step happened, and an incident tells the managers. Diagrams are
 * checked before; this holds what only time can tell, such as a repetition for many over several steps.
 */
public final class CaseHeld extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    private CaseHeld(String key, Object... arguments) {
        super(key, arguments);
    }

    public static CaseHeld steps(int most) {
        return new CaseHeld("cases.held.steps", most);
    }

    public static CaseHeld notices(int most) {
        return new CaseHeld("cases.held.notices", most);
    }

    /** The diagram asks for something that is not there, such as an answer that none of its conditions fits. */
    public static CaseHeld stuck() {
        return new CaseHeld("cases.held.stuck");
    }

    public static CaseHeld repetitions(int most) {
        return new CaseHeld("cases.held.repetitions", most);
    }
}
