package org.openrec.people.signin;

import org.openrec.people.guest.GuestDoorkeeper;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.PublicUrl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** By the link of an invitation to one thing, for people without an account. */
@Component
class GuestDoor implements ScreenDoor {

    private final GuestDoorkeeper doorkeeper;
    private final GuestPasses passes;
    private final Guesses guesses;
    private final boolean https;

    GuestDoor(GuestDoorkeeper doorkeeper, GuestPasses passes, Guesses guesses, PublicUrl publicUrl) {
        this.passes = passes;
        this.doorkeeper = doorkeeper;
        this.guesses = guesses;
        this.https = publicUrl.base().getScheme().equals("https");
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        http.with(new Way(), way -> {});
    }

    private final class Way extends AbstractHttpConfigurer<Way, HttpSecurity> {

        @Override
        public void configure(HttpSecurity http) {
            GuestFilter filter = new GuestFilter(doorkeeper, passes, guesses, https);
            filter.setSessionAuthenticationStrategy(http.getSharedObject(SessionAuthenticationStrategy.class));
            filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
            http.addFilterAfter(filter, UsernamePasswordAuthenticationFilter.class);
        }
    }
}
