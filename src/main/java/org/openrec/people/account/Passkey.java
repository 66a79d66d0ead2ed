package org.openrec.people.account;

import java.time.Instant;

/**
 * A key of a person that a device or a password manager keeps.
 *
 * @param id in base64url
 */
public record Passkey(String id, String name, Instant createdAt, Instant usedAt) {}
