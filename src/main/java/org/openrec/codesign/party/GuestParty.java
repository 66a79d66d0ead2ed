package org.openrec.codesign.party;

import org.openrec.people.guest.Guest;

/**
 * A guest as a party of an initiative.
 *
 * @param good whether the link opens the door
 */
public record GuestParty(Guest guest, boolean good) {}
