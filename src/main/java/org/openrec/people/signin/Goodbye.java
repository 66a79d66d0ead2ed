package org.openrec.people.signin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openrec.shared.PublicUrl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Where whoever signs out goes: to the first page; who came by an OpenID provider signs out there as well (RP-Initiated Logout
 * 1.0).
 */
@Component
class Goodbye implements LogoutSuccessHandler {

    private final LogoutSuccessHandler handler;

    Goodbye(ObjectProvider<ClientRegistrationRepository> providers, PublicUrl publicUrl) {
        ClientRegistrationRepository known = providers.getIfAvailable();
        if (known == null) {
            SimpleUrlLogoutSuccessHandler home = new SimpleUrlLogoutSuccessHandler();
            home.setRedirectStrategy(new UidlRedirectStrategy());
            this.handler = home;
        } else {
            OidcClientInitiatedLogoutSuccessHandler atProvider = new OidcClientInitiatedLogoutSuccessHandler(known);
            atProvider.setRedirectStrategy(new UidlRedirectStrategy());
            atProvider.setPostLogoutRedirectUri(publicUrl.resolve("/").toString());
            this.handler = atProvider;
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication person)
            throws IOException, ServletException {
        handler.onLogoutSuccess(request, response, person);
    }
}
