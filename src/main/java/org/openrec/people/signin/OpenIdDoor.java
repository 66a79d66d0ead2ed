package org.openrec.people.signin;

import org.openrec.people.access.SignInSettings;
import org.openrec.people.ui.door.LoginView;
import org.openrec.shared.PublicUrl;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcScopes;

/** By OpenID Connect (Core 1.0, section 3.1), if a provider is configured. */
@Configuration(proxyBeanMethods = false)
@Profile("production")
@ConditionalOnExpression("!'${openrec.sign-in.oidc.issuer:}'.isBlank()")
class OpenIdDoor implements ScreenDoor {

    static final String REGISTRATION = "openrec";

    private final KnownPersons persons;
    private final ComingIn comingIn;

    OpenIdDoor(KnownPersons persons, ComingIn comingIn) {
        this.persons = persons;
        this.comingIn = comingIn;
    }

    /** Where the provider sends people back to is ours: the Host of a request decides nothing. */
    @Bean
    static ClientRegistrationRepository clientRegistrations(SignInSettings settings, PublicUrl publicUrl) {
        ClientRegistration registration = ClientRegistrations.fromIssuerLocation(
                        settings.oidc().issuer())
                .registrationId(REGISTRATION)
                .clientId(settings.oidc().clientId())
                .clientSecret(settings.oidc().clientSecret())
                .redirectUri(
                        publicUrl.resolve("/login/oauth2/code/" + REGISTRATION).toString())
                .scope(OidcScopes.OPENID, OidcScopes.PROFILE, OidcScopes.EMAIL)
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build();
        return new InMemoryClientRegistrationRepository(registration);
    }

    @Override
    public void open(HttpSecurity http) throws Exception {
        http.oauth2Login(login -> login.loginPage("/" + LoginView.ROUTE)
                .successHandler(comingIn)
                .failureHandler(comingIn.refused("error"))
                .userInfoEndpoint(user -> user.oidcUserService(persons)));
    }
}
