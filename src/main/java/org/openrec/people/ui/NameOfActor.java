package org.openrec.people.ui;

import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.shared.ui.account.SignedInName;
import org.springframework.stereotype.Component;

/** Tells the frame of the screens who is signed in. */
@Component
class NameOfActor implements SignedInName {

    private final Actors actors;

    NameOfActor(Actors actors) {
        this.actors = actors;
    }

    @Override
    public Optional<String> current() {
        return actors.current().map(Actor::displayName);
    }
}
