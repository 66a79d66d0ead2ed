package org.openrec.notification;

import java.time.Instant;

/**
 * One message as its recipient reads it.
 *
 * @param link the path in the product where the person goes on
 */
public record Message(MessageId id, String title, String body, String link, Instant createdAt, boolean read) {}
