package org.openrec.credential.internal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.credential.CredentialId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** A service takes a badge back on its page, and the recruiter's page says so. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class TakenBackIT {

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void aServiceTakesABadgeBackAndTheRecruiterSeesIt(Locale language, Screen screen) {
        CredentialId id = badges.issue(CredentialFixtures.accepted(http, "lea"), CredentialFixtures.PROCESS);
        String path = "/credentials/" + id;
        try (Visitor recruiter = new Visitor(port, screen, language);
                Visitor sylvie = new Visitor(port, screen, language)) {
            Page seen = recruiter.go(path);
            assertThat(seen.locator(".verdict.valid")).isVisible();
            assertThat(seen.locator(".standing-verbs")).hasCount(0);

            Page page = sylvie.signIn("scd").go(path);
            sylvie.button("credential.life.revoke").click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            Locator confirm = dialog.locator("vaadin-button[theme~=primary]");
            confirm.click();
            assertThat(dialog.locator("vaadin-text-area[invalid]")).isVisible();
            assertThat(dialog.locator("vaadin-select[invalid]")).isVisible();
            sylvie.look("taking-back");
            dialog.locator("vaadin-select").click();
            assertThat(page.locator("vaadin-select-item[role=option]:visible").first())
                    .isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(dialog.locator("vaadin-select")).containsText(sylvie.text("credential.reason.shownToBeFalse"));
            dialog.locator("textarea").fill("Les sources ne sont pas les vôtres.");
            confirm.click();
            assertThat(dialog).hasCount(0);
            assertThat(page.locator(".hero.revoked")).isVisible();
            sylvie.look("taken-back");

            seen = recruiter.go(path);
            assertThat(seen.locator(".hero.revoked")).containsText("Léa Martin");
            assertThat(seen.locator(".hero.revoked")).containsText(recruiter.text("credential.reason.shownToBeFalse"));
            assertThat(seen.locator(".verdict.not-valid")).isVisible();
            assertThat(seen.locator("main")).not().containsText("ne sont pas les vôtres");
            Browsers.assertAccessible(seen);
            recruiter.look("credential-taken-back");
        }
        try (Visitor lea = new Visitor(port, screen, language)) {
            Page page = lea.signIn("lea").go(path);
            assertThat(page.locator(".standing-verbs")).containsText("Les sources ne sont pas les vôtres.");
            assertThat(page.locator(".standing-verbs vaadin-button")).hasCount(0);
            lea.go("/messages");
            assertThat(page.locator("main")).containsText("Les sources ne sont pas les vôtres.");
        }
    }
}
