package org.openrec.cases.hanging;

import java.time.Instant;
import java.util.List;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/**
 * A case that cannot go on from a step by itself.
 *
 * @param id of what holds it
 * @param process the key of its process
 * @param step the id of the step; what it waits for if it is at none
 * @param reason why, in words
 * @param places where it can be taken to instead, in the order of the drawing; none for a case within another
 */
public record HangingCase(
        String id,
        String process,
        LocalizedText processName,
        String step,
        LocalizedText stepName,
        Subject subject,
        Instant since,
        LocalizedText reason,
        List<Place> places) {

    /** A step at which cases stand. */
    public record Place(String step, LocalizedText name) {}
}
