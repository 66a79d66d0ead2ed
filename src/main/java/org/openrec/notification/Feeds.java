package org.openrec.notification;

import java.util.Optional;
import org.openrec.people.PersonId;

/** The secret addresses by which calendar programs read what a person is invited to. */
public interface Feeds {

    boolean has(PersonId person);

    /** A new one in place of that before, which leads nowhere any more: its path, told this once. */
    String renew(PersonId person);

    void end(PersonId person);

    /** As iCalendar; empty if the secret opens nothing. */
    Optional<String> read(String secret);
}
