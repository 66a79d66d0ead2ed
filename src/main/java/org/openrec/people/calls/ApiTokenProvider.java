package org.openrec.people.calls;

import java.util.List;
import org.openrec.people.account.ApiTokens;
import org.openrec.people.account.TokenScope;
import org.openrec.people.signin.Accounts;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;

/** Recognises who calls with a token of ours (RFC 6750, 2.1). */
class ApiTokenProvider implements AuthenticationProvider {

    private final ApiTokens tokens;
    private final Accounts accounts;

    ApiTokenProvider(ApiTokens tokens, Accounts accounts) {
        this.tokens = tokens;
        this.accounts = accounts;
    }

    @Override
    public Authentication authenticate(Authentication shown) {
        String token = ((BearerTokenAuthenticationToken) shown).getToken();
        ApiTokens.Bearer bearer = tokens.bearer(token).orElseThrow(() -> new BadCredentialsException("token"));
        ByToken authenticated = new ByToken(bearer);
        authenticated.setDetails(shown.getDetails());
        return authenticated;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Somebody as far as the token goes. */
    final class ByToken extends PreAuthenticatedAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final transient List<TokenScope> scopes;

        private ByToken(ApiTokens.Bearer bearer) {
            super(bearer.login(), "", accounts.authorities(bearer.login()));
            this.scopes = bearer.scopes();
        }

        boolean allows(String area, boolean changes) {
            return scopes.stream().anyMatch(it -> it.allows(area, changes));
        }
    }
}
