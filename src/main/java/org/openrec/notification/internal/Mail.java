package org.openrec.notification.internal;

import java.util.UUID;
import org.openrec.shared.Language;
import org.openrec.shared.Subject;

/** A mail that is due, with how often sending it has failed. */
record Mail(
        UUID message,
        String recipient,
        Language language,
        String title,
        String body,
        String link,
        Subject subject,
        int attempts) {}
