package org.openrec.people.account;

import org.openrec.people.PersonId;

/** By it its person can come in from now on. */
public record AddressConfirmed(PersonId person) {}
