package org.openrec.people.signin;

import org.openrec.shared.PublicUrl;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.stereotype.Component;

/** By a passkey (W3C Web Authentication), for whoever has made one on the page of their account. */
@Component
class PasskeyDoor implements ScreenDoor {

    private final PublicUrl publicUrl;

    PasskeyDoor(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        String origin = publicUrl.base().getScheme() + "://" + publicUrl.base().getAuthority();
        http.webAuthn(passkeys -> passkeys.rpName("Openrec")
                .rpId(publicUrl.base().getHost())
                .allowedOrigins(origin)
                .disableDefaultRegistrationPage(true));
    }
}
