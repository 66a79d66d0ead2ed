package org.openrec.people.calls;

import jakarta.servlet.http.HttpServletRequest;
import org.openrec.people.account.ApiTokens;
import org.openrec.people.signin.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;
import org.springframework.stereotype.Component;

/** By a token in each call (RFC 6750): one that its person has made here, or one of the OpenID provider. */
@Component
class TokenInCalls implements ApiDoor {

    private final ApiRefusals refusals;
    private final Accounts accounts;
    private final AuthenticationManager ours;
    private final AuthenticationManager theProviders;
    private final DefaultBearerTokenResolver shown = new DefaultBearerTokenResolver();

    TokenInCalls(ApiRefusals refusals, Accounts accounts, ApiTokens tokens, ObjectProvider<JwtDecoder> theProviders) {
        this.refusals = refusals;
        this.accounts = accounts;
        this.ours = new ProviderManager(new ApiTokenProvider(tokens, accounts));
        JwtDecoder decoder = theProviders.getIfAvailable();
        this.theProviders = decoder == null ? TokenInCalls::unknown : new ProviderManager(theProvidersBy(decoder));
    }

    private static Authentication unknown(Authentication token) {
        throw new InvalidBearerTokenException("Nobody knows this token");
    }

    private JwtAuthenticationProvider theProvidersBy(JwtDecoder decoder) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(this::person);
        return provider;
    }

    /** A token without a name is somebody whom nobody knows. */
    private JwtAuthenticationToken person(Jwt token) {
        String login = String.valueOf(token.getClaimAsString(StandardClaimNames.PREFERRED_USERNAME));
        return new JwtAuthenticationToken(token, accounts.authorities(login), login);
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        AuthenticationManagerResolver<HttpServletRequest> whose =
                request -> shown.resolve(request).startsWith(ApiTokens.PREFIX) ? ours : theProviders;
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals)
                .authenticationManagerResolver(whose));
    }
}
