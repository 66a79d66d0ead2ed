package org.openrec.credential;

import java.util.Optional;
import org.openrec.people.PersonId;

/**
 * Who says something of an award.
 *
 * @param person empty if a process does so by itself
 * @param name as it is now
 * @param role the code of that in which it is said
 */
public record Speaker(Optional<PersonId> person, String name, String role) {}
