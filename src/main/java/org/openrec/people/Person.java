package org.openrec.people;

import org.openrec.shared.Language;

/** A person who signs in, without what it signs in with. */
public record Person(PersonId id, String login, String displayName, String email, Language language) {}
