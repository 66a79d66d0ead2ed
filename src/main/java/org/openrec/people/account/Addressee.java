package org.openrec.people.account;

import org.openrec.people.PersonId;

/** A person at an address. */
public record Addressee(PersonId person, String address) {}
