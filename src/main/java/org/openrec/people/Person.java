package org.openrec.people;

import org.openrec.shared.Language;

/**
 * A person who signs in, without what it signs in with.
 *
 * @param badgeEmail the address that badges are made out to
 */
public record Person(
        PersonId id, String login, String displayName, String email, Language language, String badgeEmail) {

    /** Badges are made out to the one address there is. */
    public Person(PersonId id, String login, String displayName, String email, Language language) {
        this(id, login, displayName, email, language, email);
    }
}
