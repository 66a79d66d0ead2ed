package org.openrec.people.guest;

import org.openrec.people.PersonId;
import org.openrec.shared.Subject;

/** A guest has come in by their link, on a device that was not here before. */
public record GuestCame(PersonId guest, Subject subject) {}
