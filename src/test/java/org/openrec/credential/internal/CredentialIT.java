package org.openrec.credential.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.credential.internal.CredentialFixtures.accepted;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Year;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.credential.CredentialId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A badge is looked at, hidden and verified, in a real browser. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class CredentialIT {

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication issuance;

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP, valable", "fr, PHONE, valable", "en, LAPTOP, valid", "en, PHONE, valid"})
    void aStrangerSeesAtOnceThatTheBadgeIsValid(Locale language, Screen screen, String word) {
        CredentialId id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = context.newPage();
            page.navigate(address("/credentials/" + id));

            assertThat(page.locator(".verdict-word")).containsText(word);
            assertThat(page.locator("h1")).hasText("Léa Martin");
            page.locator(".verdict details").first().locator("summary").click();
            assertThat(page.locator(".checks li")).hasCount(7);
            assertThat(page.locator(".checks li").first()).isVisible();
            assertThat(page.locator("vaadin-radio-group")).hasCount(0);
            assertThat(page.locator(".in-brief"))
                    .containsText(Integer.toString(Year.now().getValue()));
            Browsers.assertAccessible(page);

            page.locator(".verdict details").nth(1).locator("summary").click();
            Locator address = page.locator(".holder-check input");
            address.fill("someone@else.example");
            page.keyboard().press("Enter");
            assertThat(page.locator(".holder-check .no")).containsText("someone@else.example");
            address.fill(" Lea@univ.example");
            page.locator(".holder-check vaadin-button").click();
            assertThat(page.locator(".holder-check .yes")).containsText("Lea@univ.example");
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "credential-" + language + "-" + screen);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void theHolderMakesItPrivate(Locale language, Screen screen) {
        CredentialId id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = context.newPage();
            page.navigate(address("/login"));
            page.locator("form:has(input[value='lea']) button").click();
            assertThat(page.locator(".who")).not().isEmpty();
            page.navigate(address("/credentials/" + id));
            assertThat(page.locator(".verdict")).isVisible();
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "credential-of-mine-" + language + "-" + screen);

            page.locator("vaadin-radio-button").first().click();
            assertThat(page.locator("vaadin-notification-card")).isVisible();
            Browsers.assertAccessible(page);
        }
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = context.newPage();
            assertThat(page.navigate(address("/credentials/" + id)).status()).isEqualTo(404);
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".verdict")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, LAPTOP, Ce badge est valable, Ce badge n’est pas valable, ne peut pas être vérifié",
        "en, PHONE, This badge is valid, This is not a valid badge, cannot be checked"
    })
    void anybodyVerifiesAFileAndAText(Locale language, Screen screen, String valid, String notValid, String unknown) {
        CredentialId id = issuance.issue(accepted(http, "lea"), CredentialFixtures.PROCESS);
        byte[] png = http.getForObject("/credentials/" + id + ".png", byte[].class);
        String json = http.getForObject("/credentials/" + id + ".json", String.class);
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = context.newPage();
            page.navigate(address("/verify"));
            Locator verdict = page.locator(".verdict-word");
            page.locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("badge.png", "image/png", png));
            assertThat(verdict).containsText(valid);
            page.waitForFunction("document.querySelector('.verdict-picture').naturalWidth > 0");
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "verify-" + language + "-" + screen);

            page.locator("vaadin-text-area textarea").fill(json.replace("\"version\":\"1\"", "\"version\":\"2\""));
            page.locator("vaadin-button[theme~=primary]").click();

            assertThat(verdict).containsText(notValid);
            assertThat(page.locator(".verdict-picture")).hasCount(0);
            assertThat(page.locator(".checks .failed")).hasCount(2);
            Browsers.assertAccessible(page);

            page.locator("vaadin-text-area textarea").fill("eyJhbGciOiJSUzI1NiJ9.e30.x");
            page.locator("vaadin-button[theme~=primary]").click();

            assertThat(verdict).containsText(unknown);
            assertThat(page.locator(".checks .unknown")).hasCount(1);
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "verify-unknown-" + language + "-" + screen);
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
