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

    /** One way to recognise people is enough. */
    private static final String OPEN_ID = "openrec.sign-in.oidc.";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("production"))) {
            boolean throughCas = isThere(environment, "openrec.sign-in.cas.url")
                    && !isThere(environment, Secret.OPENREC_OIDC_ISSUER.property);
            List<String> missing = Arrays.stream(Secret.values())
                    .filter(secret -> !isThere(environment, secret.property))
                    .filter(secret -> !(throughCas && secret.property.startsWith(OPEN_ID)))
                    .map(Secret::name)
                    .toList();
            if (!missing.isEmpty()) {
                throw new MissingSecrets(missing);
            }
        }
    }

    private static boolean isThere(ConfigurableEnvironment environment, String property) {
        return StringUtils.hasText(environment.getProperty(property));
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
        OPENREC_OIDC_ISSUER("openrec.sign-in.oidc.issuer"),
        OPENREC_OIDC_CLIENT_ID("openrec.sign-in.oidc.client-id"),
        OPENREC_OIDC_CLIENT_SECRET("openrec.sign-in.oidc.client-secret");

        private final String property;

        Secret(String property) {
            this.property = property;
        }
    }
}
