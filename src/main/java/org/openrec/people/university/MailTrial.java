package org.openrec.people.university;

import java.util.List;
import java.util.Optional;

/** Sends a test mail and tells how far it came. A port that whoever sends mails implements. */
public interface MailTrial {

    /** In the order in which they follow each other. */
    enum Step {
        SERVER,
        ENCRYPTION,
        ACCOUNT,
        SENDER,
        RECIPIENT,
        TAKEN
    }

    /**
     * @param step how far it came
     * @param well whether it went well; an unencrypted connection is told, and no obstacle
     * @param reason which words tell of it, under {@code people.setup.trial}
     * @param said what the server said, word for word
     */
    record Outcome(Step step, boolean well, String reason, Optional<String> said) {}

    /** Ends with the first step that failed. */
    List<Outcome> send(MailRoute route, String recipient);
}
