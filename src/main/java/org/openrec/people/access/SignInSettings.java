package org.openrec.people.access;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in.
 *
 * @param admin the login that becomes the first administrator
 * @param claims what the OpenID provider calls what is needed of a person
 * @param oidc the OpenID provider, if there is one
 * @param cas the CAS server, if there is one
 */
@ConfigurationProperties("openrec.sign-in")
public record SignInSettings(
        Optional<String> admin,
        @DefaultValue Names claims,
        @DefaultValue Oidc oidc,
        @DefaultValue Cas cas) {

    public SignInSettings {
        admin = admin.map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The names of claims (OpenID Connect Core 1.0, section 5.1). */
    public record Names(
            @DefaultValue("preferred_username") String login,
            @DefaultValue("name") String name,
            @DefaultValue("email") String mail,
            @DefaultValue("locale") String language)
            implements ClaimNames {}

    /**
     * @param issuer empty if there is none
     * @param clientId the name of Openrec there
     */
    public record Oidc(
            @DefaultValue("") String issuer,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret) {

        public boolean isThere() {
            return !issuer.isBlank();
        }
    }

    /**
     * @param url of the server, as in {@code https://cas.univ.example/cas}; empty if there is none
     * @param claims the names of attributes (CAS Protocol 3.0, section 2.5.7)
     */
    public record Cas(
            @DefaultValue("") String url, @DefaultValue CasNames claims) {

        public boolean isThere() {
            return !url.isBlank();
        }
    }

    /** The login is the name of the principal where no attribute is named. */
    public record CasNames(
            @DefaultValue("user") String login,
            @DefaultValue("displayName") String name,
            @DefaultValue("mail") String mail,
            @DefaultValue("preferredLanguage") String language)
            implements ClaimNames {}
}
