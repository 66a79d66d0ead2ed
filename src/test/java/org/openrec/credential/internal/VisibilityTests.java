package org.openrec.credential.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrec.credential.internal.CredentialFixtures.accepted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Awards;
import org.openrec.credential.Awards.NotTheHolder;
import org.openrec.credential.Awards.UnknownCredential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Verification;
import org.openrec.credential.Visibility;
import org.openrec.people.Acting;
import org.openrec.shared.PublicUrl;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;

/** Who sees a credential, role by role, and what the documents around it say to machines. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class VisibilityTests {

    private static final List<String> OTHERS = List.of("marc", "scd", "dci", "processus", "admin");

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @Autowired
    Awards awards;

    @Autowired
    Verification verification;

    @Autowired
    PublicUrl publicUrl;

    private CredentialId id;

    @BeforeEach
    void aFreshCredential() {
        id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
    }

    @Test
    void isReadableByLinkAndListedNowhere() {
        for (String form : List.of("", ".json", ".png", ".svg")) {
            ResponseEntity<byte[]> answer = get(form);

            assertThat(answer.getStatusCode().value()).as(form).isEqualTo(200);
            assertThat(answer.getHeaders().getFirst("X-Robots-Tag")).as(form).isEqualTo("noindex");
        }
        HttpHeaders json = get(".json").getHeaders();
        assertThat(json.getContentType()).hasToString("application/vc+ld+json");
        assertThat(json.getAccessControlAllowOrigin()).isEqualTo("*");
    }

    @Test
    void isThereForTheHolderAloneWhenPrivate() {
        Acting.as("lea", () -> awards.setVisibility(id, Visibility.PRIVATE));

        for (String form : List.of("", ".json", ".png", ".svg")) {
            assertThat(get(form).getStatusCode().value()).as(form).isEqualTo(404);
        }
        OTHERS.forEach(login ->
                Acting.as(login, () -> assertThat(awards.find(id)).as(login).isEmpty()));
        Acting.as("lea", () -> assertThat(awards.find(id)).isPresent());
        assertThat(verification
                        .verify(publicUrl.resolve("/credentials/" + id).toString())
                        .valid())
                .isFalse();
    }

    @Test
    void mayBeIndexedOnlyWhenPublic() {
        Acting.as("lea", () -> awards.setVisibility(id, Visibility.PUBLIC));

        assertThat(get("").getHeaders().getFirst("X-Robots-Tag")).isNull();
        assertThat(get(".json").getHeaders().getFirst("X-Robots-Tag")).isNull();
    }

    @Test
    void isShownOrHiddenByItsHolderAlone() {
        OTHERS.forEach(
                login -> Acting.as(login, () -> assertThatThrownBy(() -> awards.setVisibility(id, Visibility.PUBLIC))
                        .isInstanceOf(NotTheHolder.class)));

        Acting.as("lea", () -> awards.setVisibility(id, Visibility.PRIVATE));
        OTHERS.forEach(
                login -> Acting.as(login, () -> assertThatThrownBy(() -> awards.setVisibility(id, Visibility.PUBLIC))
                        .isInstanceOf(UnknownCredential.class)));
    }

    @Test
    void saysNothingOfWhatDoesNotExist() {
        for (String path : List.of(
                "/credentials/AAAAAAAAAAAAAAAAAAAAAAAA.json",
                "/credentials/AAAAAAAAAAAAAAAAAAAAAAAA",
                "/issuers/nobody",
                "/issuers/scd/keys/99",
                "/achievements/recherche-documentaire/versions/99")) {
            assertThat(http.getForEntity(path, byte[].class).getStatusCode().value())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void publishesIssuerKeyAndAchievement() throws Exception {
        JsonNode issuer = document("/issuers/scd");
        JsonNode key = document("/issuers/scd/keys/1");

        assertThat(issuer.path("type").toString()).isEqualTo("[\"Profile\"]");
        assertThat(issuer.path("assertionMethod").path(0)).isEqualTo(key.path("id"));
        assertThat(key.path("type").asText()).isEqualTo("Multikey");
        assertThat(key.path("controller")).isEqualTo(issuer.path("id"));
        assertThat(key.path("publicKeyMultibase").asText()).startsWith("z6Mk");
        assertThat(document("/achievements/recherche-documentaire/versions/1")
                        .path("type")
                        .toString())
                .isEqualTo("[\"Achievement\"]");
    }

    private JsonNode document(String path) throws Exception {
        ResponseEntity<byte[]> answer = http.getForEntity(path, byte[].class);
        assertThat(answer.getHeaders().getContentType()).hasToString("application/ld+json");
        assertThat(answer.getHeaders().getCacheControl()).contains("max-age").contains("public");
        assertThat(answer.getHeaders().getAccessControlAllowOrigin()).isEqualTo("*");
        return new ObjectMapper().readTree(answer.getBody());
    }

    private ResponseEntity<byte[]> get(String form) {
        return http.getForEntity("/credentials/" + id + form, byte[].class);
    }
}
