package org.openrec.people.account;

import java.time.Instant;
import java.util.UUID;

/**
 * Where a person is signed in with pages.
 *
 * @param device browser and system, as far as the browser says
 * @param seenAt to five minutes
 */
public record SignedIn(UUID id, String device, Instant since, Instant seenAt) {}
