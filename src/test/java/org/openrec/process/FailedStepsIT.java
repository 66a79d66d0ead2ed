package org.openrec.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The administrator reads why a badge was not issued, mends it, and has it issued. */
@OpenrecTest
@Import(CaseDriver.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class FailedStepsIT {

    private static final String BADGE = "mediation-culturelle";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    CaseDriver cases;

    @Autowired
    ManagementService management;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void credentialsCanBeKeptAgain() {
        FullDisk.end(jdbc);
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE, lea", "en, LAPTOP, marc"})
    void whatFailedIsToldAndTriedAgain(Locale language, Screen screen, String student) {
        FullDisk.begin(jdbc);
        Caller caller = new Caller(http, student);
        String id = cases.accepted(caller, new Caller(http, "dci"), BADGE);
        String job = cases.job(id, BadgeApplicationProcess.ISSUE).getId();
        assertThatThrownBy(() -> management.executeJob(job)).hasStackTraceContaining("disk full");
        FullDisk.end(jdbc);

        try (Visitor ada = new Visitor(port, screen, language)) {
            ada.signIn("admin").go("/people");
            Locator alarm = ada.page().locator(".failed-steps");
            assertThat(alarm.locator("h2")).containsText(ada.text("cases.failed.title", 1));
            assertThat(alarm.locator(".row-detail").first()).containsText("disk full");
            ada.look("failed-step");

            alarm.locator("vaadin-button").click();

            assertThat(alarm.locator("vaadin-button")).hasText(ada.text("cases.failed.tried"));
            management.executeJob(job);
            ada.go("/people");
            assertThat(ada.page().locator(".failed-steps")).isHidden();
        }
        assertThat(caller.read("/api/applications/" + id).path("credentialId").isNull())
                .isFalse();
    }
}
