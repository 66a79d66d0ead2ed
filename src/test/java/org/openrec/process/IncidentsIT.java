package org.openrec.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A manager is told of a case that hangs, and takes it back to its review, saying why. */
@OpenrecTest
@Import(CaseDriver.class)
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class IncidentsIT {

    private static final String BADGE = "mediation-culturelle";

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    CaseDriver cases;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void credentialsCanBeKeptAgain() {
        FullDisk.end(jdbc);
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE, lea", "en, LAPTOP, marc"})
    void whatHangsIsToldAndTakenElsewhere(Locale language, Screen screen, String student) {
        FullDisk.begin(jdbc);
        cases.signInVain(cases.accepted(new Caller(http, student), new Caller(http, "dci"), BADGE));
        FullDisk.end(jdbc);

        try (Visitor manager = new Visitor(port, screen, language)) {
            manager.signIn("processus").go("/studio/incidents");
            Locator row = manager.page()
                    .locator("main > * .rows .row, main .rows .row")
                    .first();
            assertThat(row).containsText("disk full");
            manager.look("incidents");

            row.locator("vaadin-button").nth(1).click();
            Locator dialog = manager.page().locator("vaadin-dialog-overlay");
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(dialog).isVisible();
            dialog.locator("vaadin-select").click();
            manager.page()
                    .locator("vaadin-select-item")
                    .filter(new Locator.FilterOptions()
                            .setHasText(language.getLanguage().equals("fr") ? "Instruire" : "Review"))
                    .first()
                    .dispatchEvent("click");
            dialog.locator("vaadin-text-area textarea").fill("À relire");
            manager.look("incidents-move");
            dialog.locator("vaadin-button[theme~=primary]").click();

            assertThat(manager.page().locator("main .empty")).isVisible();
            assertThat(manager.page()
                            .locator("main section:visible .row:visible")
                            .first())
                    .containsText("À relire");
        }
    }
}
