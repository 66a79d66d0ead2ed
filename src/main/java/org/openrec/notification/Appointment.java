package org.openrec.notification;

import java.time.Duration;
import java.time.Instant;
import org.openrec.shared.LocalizedText;

/**
 * A time that people keep free, as calendar programs know it (RFC 5545, 3.6.1).
 *
 * @param uid what it stays the same by, however it changes; unique in this Openrec
 * @param sequence how often it has changed
 * @param cancelled whether it does not take place
 * @param place may be empty
 * @param link the path in the product of what it belongs to
 */
public record Appointment(
        String uid,
        int sequence,
        boolean cancelled,
        LocalizedText title,
        Instant begin,
        Duration length,
        String place,
        String link) {}
