package org.openrec.people.account;

import java.util.Optional;
import java.util.UUID;

/** Tells which of the sessions is the one of the present request. */
public interface SessionAtHand {

    Optional<UUID> current();
}
