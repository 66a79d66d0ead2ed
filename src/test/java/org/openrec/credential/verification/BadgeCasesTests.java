package org.openrec.credential.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.Awards;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.credential.proof.BoundedJson;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** Badges that were read wrongly once, and others of their kinds. */
@OpenrecTest
class BadgeCasesTests {

    private static final Path CASES = Path.of("src/test/resources/cases/badges");

    @Autowired
    Verification verification;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @Autowired
    Awards awards;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11-presentation-without-proof-around-a-genuine-badge.json",
                "14-utf-8-bom-before-the-json.json",
                "17-xml-declaration-and-doctype-of-svg-1-1-illustrator.svg"
            })
    void genuineBadgesAreReadHoweverTheyComeWrapped(String name) throws IOException {
        assertThat(verification.verify(file(name)).outcome()).isEqualTo(Verdict.Outcome.VALID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[%s] | VALID",
                "{\"type\": \"VerifiablePresentation\", \"verifiableCredential\": %s} | VALID",
                "{\"type\": [\"VerifiablePresentation\"], \"verifiableCredential\": [%s]} | VALID",
                "{\"type\": [\"VerifiablePresentation\"], \"verifiableCredential\": [%s, %s]} | VALID",
                "[%s, %s] | VALID",
                "[] | CANNOT_BE_CHECKED",
                "{\"type\": \"VerifiablePresentation\"} | CANNOT_BE_CHECKED"
            })
    void whatStandsAroundABadgeIsToldFromIt(String around, Verdict.Outcome outcome) throws IOException {
        String badge =
                BoundedJson.withoutMark(new String(file("14-utf-8-bom-before-the-json.json"), StandardCharsets.UTF_8));

        Verdict verdict = verification.verify(around.replace("%s", badge).getBytes(StandardCharsets.UTF_8));

        assertThat(verdict.outcome()).isEqualTo(outcome);
    }

    /** Open Badges 1 and 2 put theirs into other chunks, or under another word. */
    @ParameterizedTest
    @CsvSource({
        "tEXt, openbadges, 2.0",
        "iTXt, openbadges, 2.0",
        "zTXt, openbadges, 2.0",
        "tEXt, openbadgecredential, tEXt",
        "tEXt, Comment, ne contient pas de badge"
    })
    void aTextOfAnotherKindInAPictureIsToldForWhatItIs(String chunk, String keyword, String words) {
        byte[] png = PngWithText.of(chunk, keyword + "\0https://example.org/assertion");

        assertThat(verification.verify(png).checks().get(0).text().in(Language.FR))
                .contains(words);
    }

    @Test
    void anOlderBadgeInADrawingIsToldAsOne() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:o='http://openbadges.org'>"
                + "<o:assertion verify='https://example.org/1'/></svg>";

        assertThat(verification.verify(svg).checks().get(0).text().in(Language.FR))
                .contains("2.0");
    }

    @Test
    void aDateWithoutAZoneIsToldAsThat() throws IOException {
        assertThat(said("v13-no-timezone.json", Kind.DATES))
                .contains("2026-01-01T00:00:00")
                .contains("fuseau");
    }

    private String said(String name, Kind kind) throws IOException {
        return verification.verify(file(name)).checks().stream()
                .filter(it -> it.kind() == kind)
                .map(Check::text)
                .map(it -> it.in(Language.FR))
                .findFirst()
                .orElseThrow();
    }

    /** In JSON-LD a value and a set of that one value say the same. */
    @Test
    void ourOwnWrittenDifferentlyIsOurOwn() {
        CredentialId id = issuance.issue(CredentialFixtures.accepted(http, "marc"), CredentialFixtures.PROCESS);
        String document = awards.credential(awards.find(id).orElseThrow()).document();
        ObjectNode other = BoundedJson.json(document);
        other.set("proof", other.path("proof").get(0));
        ObjectNode subject = (ObjectNode) other.path("credentialSubject");
        subject.put("type", "AchievementSubject");

        assertThat(verification
                        .verify(other.toString().getBytes(StandardCharsets.UTF_8))
                        .checks())
                .filteredOn(it -> it.kind() == Kind.REGISTER)
                .allMatch(Check::passed);
        subject.put("type", "Achievement");
        assertThat(verification
                        .verify(other.toString().getBytes(StandardCharsets.UTF_8))
                        .checks())
                .filteredOn(it -> it.kind() == Kind.REGISTER)
                .noneMatch(Check::passed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE svg [<!ENTITY a \"b\">]>",
                "<!DOCTYPE svg SYSTEM \"x\" [<!ENTITY a \"b\">]>",
                "<!DOCTYPE html>"
            })
    void aDoctypeThatDefinesSomethingIsNotRead(String doctype) throws IOException {
        String svg =
                new String(file("17-xml-declaration-and-doctype-of-svg-1-1-illustrator.svg"), StandardCharsets.UTF_8);

        String changed = svg.replaceFirst("<!DOCTYPE[^>]*>", doctype);

        assertThat(verification.verify(changed.getBytes(StandardCharsets.UTF_8)).outcome())
                .isEqualTo(Verdict.Outcome.CANNOT_BE_CHECKED);
    }

    private static byte[] file(String name) throws IOException {
        return Files.readAllBytes(CASES.resolve(name));
    }
}
