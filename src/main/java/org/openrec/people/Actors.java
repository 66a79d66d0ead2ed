package org.openrec.people;

import java.util.Optional;

/** Finds out who is asking, from the security context of the request, the session or the token. */
public interface Actors {

    /** Who is asking; empty for the public. */
    Optional<Actor> current();

    /**
     * Who is asking.
     *
     * @throws org.springframework.security.access.AccessDeniedException for the public
     */
    Actor require();
}
