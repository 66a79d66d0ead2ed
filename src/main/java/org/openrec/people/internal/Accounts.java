package org.openrec.people.internal;

import java.util.Collection;
import java.util.stream.Collectors;
import org.openrec.people.Actor;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** The persons as Spring Security knows them; only those with a password sign in with one. */
@Component
class Accounts implements UserDetailsService {

    private final PeopleInDatabase people;

    Accounts(PeopleInDatabase people) {
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String login) {
        String hash = people.passwordHash(login).orElseThrow(() -> new UsernameNotFoundException(login));
        return new User(login, hash, authorities(login));
    }

    Collection<GrantedAuthority> authorities(String login) {
        return people.actor(login).map(Actor::groups).stream()
                .flatMap(Collection::stream)
                .map(group -> new SimpleGrantedAuthority("ROLE_" + group.role().name()))
                .collect(Collectors.toSet());
    }
}
