package org.openrec.application;

import java.time.Instant;

/** A badge that was given to somebody. */
public record HeldBadge(Instant since, String credential) {}
