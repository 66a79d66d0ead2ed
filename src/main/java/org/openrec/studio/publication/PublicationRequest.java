package org.openrec.studio.publication;

import java.time.Instant;
import java.util.UUID;

/** A manager wants a draft published, and another manager is to approve. */
public record PublicationRequest(UUID person, String name, Instant at, String reason) {}
