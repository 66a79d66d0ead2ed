package org.openrec.shared;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a case's timeline, made from the status contract of the diagram.
 *
 * @param step the BPMN id of the flow node
 * @param past what is said instead of the status once the case has gone on
 * @param leftAt when the case went on; empty while it is there, and for an end, which it never leaves
 * @param ended whether the step is an end event
 */
public record ProgressStep(
        String step,
        LocalizedText status,
        Optional<LocalizedText> past,
        Turn turn,
        Instant enteredAt,
        Optional<Instant> leftAt,
        boolean ended) {}
