package org.openrec.people.signin;

import org.openrec.people.access.PersonClaims;
import org.openrec.people.access.SignInSettings;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets in whom the OpenID provider has recognised; somebody who was never seen before comes into being. */
@Component
@Profile("production")
class KnownPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final Admitted admitted;
    private final SignInSettings settings;
    private final Accounts accounts;

    KnownPersons(Admitted admitted, SignInSettings settings, Accounts accounts) {
        this.admitted = admitted;
        this.settings = settings;
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        try {
            return new Recognised(user, admitted.login(PersonClaims.of(user.getClaims()), settings.claims()));
        } catch (BadCredentialsException e) {
            throw new OAuth2AuthenticationException("nameless");
        }
    }

    /** The login is the name, whatever claim it came from. */
    private final class Recognised extends DefaultOidcUser {

        private static final long serialVersionUID = 1L;

        private final String login;

        Recognised(OidcUser user, String login) {
            super(accounts.authorities(login), user.getIdToken(), user.getUserInfo());
            this.login = login;
        }

        @Override
        public String getName() {
            return login;
        }
    }
}
