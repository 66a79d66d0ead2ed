package org.openrec.people.absence;

import java.time.LocalDate;
import java.util.UUID;
import org.openrec.people.Group;
import org.openrec.people.Person;

/**
 * Somebody is away, and another acts in one of their roles.
 *
 * @param from the first day
 * @param until the last day
 */
public record Absence(UUID id, Person person, Person standIn, Group group, LocalDate from, LocalDate until) {}
