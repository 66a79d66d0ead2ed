package org.openrec.people.internal;

import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in.
 *
 * @param admin the login that becomes the first administrator
 * @param claims what the provider calls what is needed of a person
 */
@ConfigurationProperties("openrec.sign-in")
record SignInSettings(Optional<String> admin, @DefaultValue Names claims) {

    SignInSettings {
        admin = admin.map(String::strip).filter(it -> !it.isEmpty());
    }

    /** The names of claims (OpenID Connect Core 1.0, section 5.1). */
    record Names(
            @DefaultValue("preferred_username") String login,
            @DefaultValue("name") String name,
            @DefaultValue("email") String mail,
            @DefaultValue("locale") String language) {}
}
