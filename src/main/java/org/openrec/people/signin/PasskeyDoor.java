package org.openrec.people.signin;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import java.util.Map;
import org.openrec.shared.PublicUrl;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;
import org.springframework.stereotype.Component;

/** By a passkey (W3C Web Authentication), for whoever has made one on the page of their account. */
@Component
class PasskeyDoor implements ScreenDoor {

    private final PublicUrl publicUrl;
    private final VaadinDefaultRequestCache wanted;

    PasskeyDoor(PublicUrl publicUrl, VaadinDefaultRequestCache wanted) {
        this.publicUrl = publicUrl;
        this.wanted = wanted;
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        String origin = publicUrl.base().getScheme() + "://" + publicUrl.base().getAuthority();
        http.webAuthn(passkeys -> passkeys.rpName("Openrec")
                .rpId(publicUrl.base().getHost())
                .allowedOrigins(origin)
                .disableDefaultRegistrationPage(true));
    }

    /** The script of the page goes where it is told. */
    @Override
    public void opened(SecurityFilterChain screens) {
        ComingIn told = new ComingIn(wanted);
        told.setRedirectStrategy((request, response, url) -> {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            new ObjectMapper().writeValue(response.getWriter(), Map.of("redirectUrl", url));
        });
        screens.getFilters().stream()
                .filter(WebAuthnAuthenticationFilter.class::isInstance)
                .map(WebAuthnAuthenticationFilter.class::cast)
                .forEach(it -> it.setAuthenticationSuccessHandler(told));
    }
}
