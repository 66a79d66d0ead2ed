package org.openrec.cases;

import java.time.Instant;
import java.util.Optional;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/**
 * A step that a machine does, which failed when it was last tried.
 *
 * @param id to try it again by
 * @param reason why it failed, in words
 * @param nextTry when it is tried again by itself; empty if only somebody's word brings that about
 */
public record FailedStep(
        String id,
        LocalizedText process,
        LocalizedText step,
        Subject subject,
        Instant since,
        LocalizedText reason,
        Optional<Instant> nextTry) {}
