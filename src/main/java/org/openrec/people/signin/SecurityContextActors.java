package org.openrec.people.signin;

import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.People;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The actor behind a session, a password or a token: all of them carry the login as their name. */
@Component
class SecurityContextActors implements Actors {

    private final People people;

    SecurityContextActors(People people) {
        this.people = people;
    }

    @Override
    public Optional<Actor> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .filter(Authentication::isAuthenticated)
                .flatMap(authentication -> people.actor(authentication.getName()));
    }

    @Override
    public Actor require() {
        return current().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
