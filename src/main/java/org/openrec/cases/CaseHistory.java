package org.openrec.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** What really happened in the cases of a subject, visit by visit: a port that the process module implements. */
public interface CaseHistory {

    /** The case and the processes that it called, in the order in which they began; empty if there was none. */
    List<Run> of(Subject subject);

    /**
     * One run of one diagram.
     *
     * @param process the key
     * @param version that it runs on
     * @param bpmn the diagram (BPMN 2.0 XML)
     * @param visits in the order in which they began
     */
    record Run(
            String process,
            LocalizedText name,
            int version,
            String bpmn,
            Instant startedAt,
            Optional<Instant> endedAt,
            List<StepVisit> visits) {}

    /**
     * One visit of a step.
     *
     * @param step its BPMN id
     * @param leftAt empty while the case is there
     * @param ofPeople whether somebody did something there; else the engine passed by alone
     * @param unfinished whether the case was taken away from it before it was done
     */
    record StepVisit(
            String step,
            LocalizedText name,
            boolean ofPeople,
            Instant enteredAt,
            Optional<Instant> leftAt,
            boolean unfinished) {}
}
