package org.openrec.people.internal;

import org.openrec.people.Actor;
import org.openrec.people.People;
import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Matches whom the identity provider has recognised with a person of Openrec, by the login; for somebody whom Openrec
 * does not know signing in fails, and the login page says why.
 */
@Component
@Profile("production")
class KnownPersons implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final OidcUserService provider = new OidcUserService();
    private final People people;
    private final Accounts accounts;

    KnownPersons(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        Actor actor = people.actor(String.valueOf(user.getPreferredUsername()))
                .orElseThrow(() -> new OAuth2AuthenticationException("unknown_person"));
        return new DefaultOidcUser(
                accounts.authorities(actor.login()),
                user.getIdToken(),
                user.getUserInfo(),
                StandardClaimNames.PREFERRED_USERNAME);
    }
}
