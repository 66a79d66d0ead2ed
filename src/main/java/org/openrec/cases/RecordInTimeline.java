package org.openrec.cases;

import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Does nothing but pass: what its step says of the case, in its status, stays in the timeline that people read. */
@Component("record")
class RecordInTimeline implements Action {

    @Override
    public String name() {
        return "record";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("cases.action.record");
    }

    @Override
    public boolean speaks() {
        return true;
    }

    @Override
    public ProcessVariables run(Visit visit) {
        return ProcessVariables.none();
    }
}
