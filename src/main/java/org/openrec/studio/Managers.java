package org.openrec.studio;

import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.Problem;
import org.springframework.stereotype.Component;

/** Lets managers in, and nobody else. */
@Component
public class Managers {

    private final Actors actors;

    Managers(Actors actors) {
        this.actors = actors;
    }

    /** @throws NotAManager if somebody else asks */
    public Actor require() {
        Actor actor = actors.require();
        if (!actor.has(Role.MANAGER)) {
            throw new NotAManager();
        }
        return actor;
    }

    /** Only managers of the processes work in the studio. */
    public static final class NotAManager extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        NotAManager() {
            super("studio.problem.notAManager");
        }
    }
}
