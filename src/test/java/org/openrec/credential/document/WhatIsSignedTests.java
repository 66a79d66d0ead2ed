package org.openrec.credential.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Alignment;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Competence;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.Publishing;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Verdict.Outcome;
import org.openrec.credential.Verification;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.credential.verification.OfficialSchema;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.test.context.TestPropertySource;

/** What the signed document says, and what it says only if somebody has chosen so. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class WhatIsSignedTests {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AchievementId BADGE = new AchievementId("recherche-documentaire");
    private static final String VALIDITY = "/api/achievements/" + BADGE + "/validity";

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Publishing publishing;

    @Autowired
    Verification verification;

    @AfterEach
    void asItWas() {
        put("scd", VALIDITY, "{}");
        put("lea", "/api/me/in-badges", "{\"name\":false}");
    }

    private ObjectNode signed() throws Exception {
        CredentialId id = badges.issue(CredentialFixtures.accepted(http, "lea"), CredentialFixtures.PROCESS);
        byte[] document = http.getForObject("/credentials/" + id + ".json", byte[].class);
        assertThat(verification
                        .verify(new String(document, java.nio.charset.StandardCharsets.UTF_8))
                        .outcome())
                .isEqualTo(Outcome.VALID);
        ObjectNode credential = (ObjectNode) JSON.readTree(document);
        assertThat(OfficialSchema.of("achievementcredential").firstMistake(withOneStatus(credential)))
                .isEmpty();
        return credential;
    }

    /** The schema knows one of them. */
    private static ObjectNode withOneStatus(ObjectNode credential) {
        ObjectNode one = credential.deepCopy();
        one.set("credentialStatus", credential.path("credentialStatus").get(0));
        return one;
    }

    private ResponseEntity<JsonNode> put(String login, String path, String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return http.withBasicAuth(login, "openrec")
                .exchange(path, HttpMethod.PUT, new HttpEntity<>(body, headers), JsonNode.class);
    }

    @Test
    void theIssuerIsSomebodyWithAFaceAndAnAddress() throws Exception {
        JsonNode issuer = signed().path("issuer");

        assertThat(issuer.at("/address/addressCountryCode").asText()).isEqualTo("FR");
        assertThat(issuer.path("email").asText()).contains("@");
        assertThat(picture(issuer.at("/image/id").asText())).startsWith(0x89, 'P', 'N', 'G');
        assertThat(new String(picture(issuer.at("/image/id").asText().replace(".png", ".svg"))))
                .startsWith("<svg");
    }

    private byte[] picture(String address) {
        return http.getForObject(URI.create(address).getPath(), byte[].class);
    }

    @Test
    void thePictureOfTheBadgeIsOneThatWalletsShowAndItsCriteriaAreThoseOfItsVersion() throws Exception {
        JsonNode achievement = signed().at("/credentialSubject/achievement");

        assertThat(picture(achievement.at("/image/id").asText())).startsWith(0x89, 'P', 'N', 'G');
        String criteria = achievement.at("/criteria/id").asText();
        assertThat(criteria).endsWith("/versions/" + achievement.path("version").asText());
        assertThat(http.getForEntity(URI.create(criteria).getPath(), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        assertThat(http.getForEntity("/badges/" + BADGE + "/versions/9999", String.class)
                        .getBody())
                .doesNotContain("og:title");
    }

    @Test
    void aCompetenceOfAFrameworkIsAlignedWithIt() throws Exception {
        PublishedAchievement now = catalogue.find(BADGE).orElseThrow();
        AchievementContent content = now.content();
        publishing.publish(
                BADGE,
                now.issuer(),
                AchievementContent.plain(
                        content.name(),
                        content.summary(),
                        content.description(),
                        content.criteria(),
                        List.of(Competence.of(
                                "Chercher",
                                Optional.of(new Alignment(
                                        "ESCO", "S1.9.1", Optional.of("http://data.europa.eu/esco/skill/abc"))))),
                        content.settings()),
                now.imageSvg());
        try {
            JsonNode alignment = signed().at("/credentialSubject/achievement/alignment/0");

            assertThat(alignment.path("targetCode").asText()).isEqualTo("S1.9.1");
            assertThat(alignment.path("targetFramework").asText()).isEqualTo("ESCO");
            assertThat(alignment.path("targetUrl").asText()).isEqualTo("http://data.europa.eu/esco/skill/abc");
        } finally {
            publishing.publish(BADGE, now.issuer(), content, now.imageSvg());
        }
    }

    @Test
    void theNameAndAnIdentifierStandThereOnlyIfTheHolderHasChosenSo() throws Exception {
        assertThat(signed().toString()).doesNotContain("Léa Martin");

        String did = "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK";
        assertThat(put("lea", "/api/me/in-badges", "{\"name\":true,\"did\":\"" + did + "\"}")
                        .getStatusCode())
                .isEqualTo(HttpStatus.OK);
        JsonNode subject = signed().path("credentialSubject");

        assertThat(subject.path("id").asText()).isEqualTo(did);
        assertThat(subject.path("identifier")).hasSize(2);
        assertThat(subject.at("/identifier/1/identityType").asText()).isEqualTo("name");
        assertThat(subject.at("/identifier/1/identityHash").asText()).isEqualTo("Léa Martin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lea",
                "https://example.org/lea",
                "did:key:",
                "did:key:z0OIl",
                "did:web:",
                "did:web:exa mple.org",
                "did:web:example.org#key",
                "did:ethr:0x12",
                "did:web:example.org/../x",
                "javascript:alert(1)"
            })
    void whatIsNoIdentifierIsRefused(String did) {
        assertThat(put(
                                "lea",
                                "/api/me/in-badges",
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .put("name", true)
                                        .put("did", did)
                                        .toString())
                        .getStatusCode())
                .isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void aBadgeHoldsAsLongAsItsServiceHasSettled() throws Exception {
        assertThat(signed().has("validUntil")).isFalse();

        assertThat(put("scd", VALIDITY, "{\"validity\":\"P3Y\"}").getStatusCode())
                .isEqualTo(HttpStatus.OK);
        ObjectNode credential = signed();

        Instant inThreeYears = OffsetDateTime.now(ZoneOffset.UTC).plusYears(3).toInstant();
        assertThat(Instant.parse(credential.path("validUntil").asText()))
                .isCloseTo(inThreeYears, within(2, ChronoUnit.HOURS));
        assertThat(credential.path("awardedDate")).isEqualTo(credential.path("validFrom"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P1D", "-P1Y", "P51Y", "P600M1D", "P27D"})
    void tooShortAndTooLongAreRefused(String validity) {
        assertThat(put("scd", VALIDITY, "{\"validity\":\"" + validity + "\"}").getStatusCode())
                .isEqualTo(HttpStatus.CONFLICT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"three years\"", "[]", "{\"x\":1}", "true"})
    void whatIsNoPeriodIsRefused(String validity) {
        HttpStatusCode status =
                put("scd", VALIDITY, "{\"validity\":" + validity + "}").getStatusCode();
        assertThat(status.is4xxClientError()).as(status.toString()).isTrue();
    }

    @Test
    void theSameAgainMakesNoVersion() {
        int first = put("scd", VALIDITY, "{\"validity\":\"P2Y\"}")
                .getBody()
                .path("version")
                .asInt();

        assertThat(put("scd2", VALIDITY, "{\"validity\":\"P2Y\"}")
                        .getBody()
                        .path("version")
                        .asInt())
                .isEqualTo(first);
        assertThat(new Caller(http, "lea")
                        .read("/api/achievements/" + BADGE)
                        .path("version")
                        .asInt())
                .isEqualTo(first);
    }
}
