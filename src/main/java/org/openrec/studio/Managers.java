package org.openrec.studio;

import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.springframework.stereotype.Component;

/** Lets managers in, and nobody else. */
@Component
class Managers {

    private final Actors actors;

    Managers(Actors actors) {
        this.actors = actors;
    }

    /** @throws NotAManager if somebody else asks */
    Actor require() {
        Actor actor = actors.require();
        if (!actor.has(Role.MANAGER)) {
            throw new NotAManager();
        }
        return actor;
    }
}
