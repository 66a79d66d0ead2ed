package org.openrec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@ExtendWith(OutputCaptureExtension.class)
class ProductionSecretsTests {

    private static final String[] ALL = {
        "SPRING_DATASOURCE_URL",
        "SPRING_DATASOURCE_USERNAME",
        "SPRING_DATASOURCE_PASSWORD",
        "OPENREC_PUBLIC_URL",
        "OPENREC_KEYSTORE_PASSWORD",
        "OPENREC_OIDC_ISSUER",
        "OPENREC_OIDC_CLIENT_ID",
        "OPENREC_OIDC_CLIENT_SECRET"
    };

    @Test
    void namesEverySecretThatIsMissing(CapturedOutput output) {
        MissingSecrets missing = catchThrowableOfType(MissingSecrets.class, () -> start(Map.of()));

        assertThat(missing.names()).containsExactly(ALL);
        assertThat(output).contains("APPLICATION FAILED TO START", "OPENREC_KEYSTORE_PASSWORD");
    }

    @Test
    void namesOnlyTheMissingOnes() {
        Map<String, Object> given = given();
        given.remove("OPENREC_OIDC_CLIENT_SECRET");
        given.put("OPENREC_OIDC_CLIENT_ID", " ");

        MissingSecrets missing = catchThrowableOfType(MissingSecrets.class, () -> start(given));

        assertThat(missing.names()).containsExactly("OPENREC_OIDC_CLIENT_ID", "OPENREC_OIDC_CLIENT_SECRET");
    }

    @Test
    void isContentWithACasServerInThePlaceOfAProvider() {
        Map<String, Object> given = given();
        given.keySet().removeIf(it -> it.startsWith("OPENREC_OIDC"));
        given.put("OPENREC_CAS_URL", "https://cas.example.org/cas");

        assertThatCode(() -> start(given)).doesNotThrowAnyException();
    }

    @Test
    void isContentWhenAllAreThere() {
        assertThatCode(() -> start(given())).doesNotThrowAnyException();
    }

    private static Map<String, Object> given() {
        Map<String, Object> given = new HashMap<>();
        for (String name : ALL) {
            given.put(name, "https://example.org");
        }
        return given;
    }

    /** Starts an empty application with Openrec's settings, as if the variables came from the system environment. */
    private static void start(Map<String, Object> variables) {
        SpringApplication application = new SpringApplication(Nothing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("production");
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, variables));
        application.setEnvironment(environment);
        application.run().close();
    }

    static class Nothing {}
}
