package org.openrec.studio;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of a process in its history.
 *
 * @param publishedBy empty if it came with the release
 * @param approvedBy the second manager, if one was asked
 * @param takenFrom the earlier version that was published again
 * @param running the cases that run on it now
 */
public record VersionLine(
        int version,
        Instant publishedAt,
        Optional<String> publishedBy,
        Optional<String> reason,
        Optional<String> approvedBy,
        Optional<Integer> takenFrom,
        boolean current,
        long running) {}
