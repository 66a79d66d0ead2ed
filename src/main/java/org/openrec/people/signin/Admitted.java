package org.openrec.people.signin;

import org.openrec.people.access.Admission;
import org.openrec.people.access.ClaimNames;
import org.openrec.people.access.PersonClaims;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;

/** Whom the university has recognised, by whatever protocol. */
@Component
@Profile("production")
class Admitted {

    private static final Logger LOG = LoggerFactory.getLogger(Admitted.class);

    private final Admission admission;
    private final FirstDoor firstDoor;

    Admitted(Admission admission, FirstDoor firstDoor) {
        this.admission = admission;
        this.firstDoor = firstDoor;
    }

    /**
     * @return the login
     * @throws BadCredentialsException if nobody is named
     */
    String login(PersonClaims claims, ClaimNames names) {
        try {
            return admission.admit(claims, names, firstDoor.wasOpened());
        } catch (Admission.Nameless e) {
            LOG.error("Nobody can sign in", e);
            throw new BadCredentialsException("nameless", e);
        }
    }
}
