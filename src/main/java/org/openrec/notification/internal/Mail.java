package org.openrec.notification.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openrec.cases.Relation;
import org.openrec.notification.Appointment;
import org.openrec.people.PersonId;
import org.openrec.shared.Language;
import org.openrec.shared.Subject;

/**
 * A mail that is due, with how often sending it has failed.
 *
 * @param message the message that it tells of; empty for a letter
 * @param appointment what it invites to
 * @param goodUntil when it is of no use any more, if ever
 */
record Mail(
        UUID id,
        Optional<Message> message,
        Optional<Appointment> appointment,
        String recipient,
        Language language,
        String title,
        String body,
        String link,
        Optional<Instant> goodUntil,
        int attempts) {

    /** A message of the product, and why it is told to whom. */
    record Message(UUID id, Subject subject, PersonId reader, Relation relation) {}
}
