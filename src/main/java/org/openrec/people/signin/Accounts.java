package org.openrec.people.signin;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** The persons as Spring Security knows them. */
@Component
public class Accounts implements UserDetailsService {

    /** Of random bytes that nobody has kept: comparing takes as long as for any other. */
    private static final String NO_PASSWORD =
            new BCryptPasswordEncoder().encode(UUID.randomUUID().toString());

    private final People people;
    private final JdbcClient jdbc;

    Accounts(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Whoever has none signs in by other doors. */
    @Override
    public UserDetails loadUserByUsername(String login) {
        String hash = jdbc.sql("SELECT coalesce(password_hash, '') FROM openrec.person WHERE login = ?")
                .param(login)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException(login));
        return new User(login, hash.isEmpty() ? NO_PASSWORD : hash, authorities(login));
    }

    public Collection<GrantedAuthority> authorities(String login) {
        return people.actor(login).map(Actor::groups).stream()
                .flatMap(Collection::stream)
                .map(group -> new SimpleGrantedAuthority("ROLE_" + group.role().name()))
                .collect(Collectors.toSet());
    }
}
