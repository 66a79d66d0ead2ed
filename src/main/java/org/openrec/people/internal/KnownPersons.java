package org.openrec.people.internal;

import org.openrec.people.access.Admission;
import org.openrec.people.access.PersonClaims;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Lets in whom the identity provider has recognised; somebody who was never seen before comes into being. */
@Component
@Profile("production")
class KnownPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final Logger LOG = LoggerFactory.getLogger(KnownPersons.class);

    private final OidcUserService provider = new OidcUserService();
    private final Admission admission;
    private final FirstDoor firstDoor;
    private final Accounts accounts;

    KnownPersons(Admission admission, FirstDoor firstDoor, Accounts accounts) {
        this.firstDoor = firstDoor;
        this.admission = admission;
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        return new Recognised(user, admit(user));
    }

    private String admit(OidcUser user) {
        try {
            return admission.admit(PersonClaims.of(user.getClaims()), firstDoor.wasOpened());
        } catch (Admission.Nameless e) {
            LOG.error("Nobody can sign in", e);
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
