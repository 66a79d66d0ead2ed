package org.openrec.application.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.cases.WaitingJobs;
import org.openrec.credential.CredentialId;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** From the reminder to the new badge, as the holder and a recruiter see it. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class RenewalIT {

    private static final String BADGE = "recherche-documentaire";

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @Autowired
    RenewalRound round;

    @Autowired
    WaitingJobs jobs;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void nothingIsLeftOpen() {
        new Caller(http, "lea").withdrawAll();
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void theHolderRenewsABadgeAndTheRecruiterIsLedToIt(Locale language, Screen screen) {
        CredentialId id = badges.issue(CredentialFixtures.accepted(http, "lea"), CredentialFixtures.PROCESS);
        jdbc.sql("UPDATE openrec.award SET valid_until = now() + interval '30 days' WHERE id = ?")
                .param(id.value())
                .update();
        round.round();
        String application;
        try (Visitor lea = new Visitor(port, screen, language)) {
            Page page = lea.signIn("lea").go("/messages");
            assertThat(page.locator("main")).containsText("Recherche documentaire");
            lea.look("renewal-told");
            page = lea.go("/applications");
            page.locator("main section a").first().click();
            page.waitForURL(Pattern.compile("/applications/.+").asPredicate()::test);
            application = page.url().replaceFirst(".*/", "");
            assertThat(page.locator(".next a.action")).isVisible();
            lea.look("renewal-request");
            page.locator(".next a.action").click();
            assertThat(page.locator("h1")).hasText(lea.text("application.renew.title"));
            Locator first = page.locator(".answer textarea").first();
            assertThat(first).hasValue("A seminar paper on migration");
            first.fill("A dissertation, three years later");
            lea.look("renewal-form");
            lea.button("application.renew.send").first().click();
            page.waitForURL(Pattern.compile("/applications/.+").asPredicate()::test);
        }
        new Caller(http, "scd").review(application, BADGE, "accepted", List.of());
        jobs.ring(new Subject("application", application));
        jobs.ring(new Subject("application", application));
        jdbc.sql("UPDATE openrec.award SET valid_until = now() - interval '1 second' WHERE id = ?")
                .param(id.value())
                .update();

        try (Visitor recruiter = new Visitor(port, screen, language)) {
            Page page = recruiter.go("/credentials/" + id);
            assertThat(page.locator(".hero.over")).isVisible();
            recruiter.look("renewal-over");
            page.locator(".now-instead a").click();
            page.waitForURL(url -> url.contains("/credentials/") && !url.contains(id.value()));
            assertThat(page.locator(".hero.holds")).isVisible();
            assertThat(page.locator(".verdict.valid")).isVisible();
        }
    }
}
