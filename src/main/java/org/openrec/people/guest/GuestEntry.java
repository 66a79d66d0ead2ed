package org.openrec.people.guest;

import org.openrec.people.PersonId;

/** What comes of showing a link at the door. */
public sealed interface GuestEntry {

    /**
     * The guest is in.
     *
     * @param login by which they are known
     * @param device what this device shows the next time
     * @param link the path in the product where the guest begins
     */
    record In(PersonId person, String login, String device, String link) implements GuestEntry {}

    /** Another device than before: the code that was sent by mail is asked for. */
    record CodeAsked() implements GuestEntry {}

    /** It was another code, or one that is over. */
    record WrongCode() implements GuestEntry {}

    /** There is no such link, or it opens nothing any more. */
    record Over() implements GuestEntry {}
}
