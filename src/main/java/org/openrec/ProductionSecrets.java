package org.openrec;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/** Refuses to start production without its secrets, before anything else is touched. */
final class ProductionSecrets implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            List<String> missing = Arrays.stream(Secret.values())
                    .filter(secret -> !StringUtils.hasText(environment.getProperty(secret.property)))
                    .map(Secret::name)
                    .toList();
            if (!missing.isEmpty()) {
                throw new MissingSecrets(missing);
            }
        }
    }

    /** Right after the files are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    /** What production needs, by the name of the environment variable, with the property that it ends up in. */
    private enum Secret {
        SPRING_DATASOURCE_URL("spring.datasource.url"),
        SPRING_DATASOURCE_USERNAME("spring.datasource.username"),
        SPRING_DATASOURCE_PASSWORD("spring.datasource.password"),
        OPENREC_PUBLIC_URL("openrec.public-url"),
        OPENREC_KEYSTORE_PASSWORD("OPENREC_KEYSTORE_PASSWORD"),
        OPENREC_OIDC_ISSUER("spring.security.oauth2.client.provider.openrec.issuer-uri"),
        OPENREC_OIDC_CLIENT_ID("spring.security.oauth2.client.registration.openrec.client-id"),
        OPENREC_OIDC_CLIENT_SECRET("spring.security.oauth2.client.registration.openrec.client-secret"),
        SPRING_MAIL_HOST("spring.mail.host");

        private final String property;

        Secret(String property) {
            this.property = property;
        }
    }
}
