package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.cases.WaitingJobs;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** What a badge was awarded for is on its page where the holder shares it, and nowhere else. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class SharedEvidenceIT {

    private static final String BADGE = "projet-professionnel";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    WaitingJobs jobs;

    @ParameterizedTest
    @CsvSource({"fr, PHONE, lea", "en, LAPTOP, marc"})
    void strangersReadItWhileTheHolderSharesIt(Locale language, Screen screen, String login) {
        String id = new Caller(http, login).apply(BADGE);
        new Caller(http, "sio").review(id, BADGE, "accepted", List.of());
        jobs.ring(new Subject("application", id));
        String page = "/credentials/"
                + new Caller(http, login)
                        .read("/api/applications/" + id)
                        .path("credentialId")
                        .asText();
        try (Visitor holder = new Visitor(port, screen, language);
                Visitor stranger = new Visitor(port, screen, language)) {
            Page seen = stranger.go(page);
            assertThat(seen.locator(".verdict.valid")).isVisible();
            assertThat(seen.locator(".awarded-for")).hasCount(0);

            Page own = holder.signIn(login).go(page);
            own.getByLabel(holder.text("credential.visibility.evidence")).check();
            assertThat(own.locator("vaadin-notification-card")).isVisible();

            seen.reload();
            assertThat(seen.locator(".awarded-for")).isVisible();
            seen.locator(".awarded-for vaadin-details-summary").first().click();
            assertThat(seen.locator(".awarded-for .told").first()).containsText("A seminar paper on migration");
            assertThat(seen.locator(".awarded-for .evidence-list").first()).containsText("first try");
            stranger.look("shared-evidence");

            own.waitForResponse(response -> response.url().contains("v-r=uidl"), () -> own.getByLabel(
                            holder.text("credential.visibility.evidence"))
                    .uncheck());
            seen.reload();
            assertThat(seen.locator(".verdict.valid")).isVisible();
            assertThat(seen.locator(".awarded-for")).hasCount(0);
        }
    }
}
