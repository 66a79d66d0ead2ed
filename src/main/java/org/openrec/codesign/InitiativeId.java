package org.openrec.codesign;

import java.util.Optional;
import java.util.UUID;
import org.openrec.shared.Ids;
import org.openrec.shared.Subject;

/** The id of an initiative; the business key of its case. */
public record InitiativeId(UUID value) {

    /** An initiative begins or ends, somebody enters or leaves one (see {@link org.openrec.shared.Changes}). */
    public static final String TOPIC = "initiatives";

    /** What initiatives are called as what cases are about. */
    public static final String SUBJECT = "initiative";

    public static InitiativeId of(String text) {
        return new InitiativeId(UUID.fromString(text));
    }

    /** Empty if the text cannot be an id. */
    public static Optional<InitiativeId> parse(String text) {
        return Ids.uuid(text).map(InitiativeId::new);
    }

    public Subject subject() {
        return new Subject(SUBJECT, toString());
    }

    /** The changes of this initiative. */
    public String topic() {
        return "initiative/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
