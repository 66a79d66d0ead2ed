package org.openrec.credential.key;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.credential.CredentialId;
import org.openrec.credential.internal.CredentialFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The administrator changes the key of a service, and revokes one that others have had. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class KeysIT {

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP, dd/MM/yyyy", "en, LAPTOP, dd/MM/yyyy"})
    void theAdministratorChangesAKeyAndRevokesOne(Locale language, Screen screen, String format) {
        CredentialId id = badges.issue(CredentialFixtures.accepted(http, "lea"), CredentialFixtures.PROCESS);
        jdbc.sql("UPDATE openrec.signature_entry SET signed_at = now() - interval '3 days' WHERE document_id LIKE ?")
                .param("%" + id)
                .update();
        try (Visitor ada = new Visitor(port, screen, language)) {
            Page page = ada.signIn("admin").go("/people");
            Locator service = page.locator(".keys vaadin-combo-box input");
            service.fill("SCD");
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            service.press("ArrowDown");
            service.press("Enter");
            Locator rows = page.locator(".keys .row");
            assertThat(rows.first()).containsText(ada.text("credential.keys.rotate"));
            int before = rows.count();
            ada.button("credential.keys.rotate").click();
            assertThat(rows).hasCount(before + 1);
            ada.look("keys");

            rows.nth(1).locator("vaadin-button").last().click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            Locator confirm = dialog.locator("vaadin-button[theme~=primary]");
            confirm.click();
            assertThat(dialog.locator("vaadin-date-time-picker[invalid]")).isVisible();
            Locator date = dialog.locator("vaadin-date-picker input");
            date.fill(LocalDate.now().minusDays(2).format(DateTimeFormatter.ofPattern(format)));
            date.press("Enter");
            Locator time = dialog.locator("vaadin-time-picker input");
            time.fill("10:00");
            time.press("Enter");
            assertThat(page.locator("vaadin-date-picker-overlay:visible")).hasCount(0);
            dialog.locator("textarea").fill("Une clé a été copiée.");
            ada.look("key-revoked");
            confirm.click();
            assertThat(dialog).hasCount(0);
            assertThat(rows.nth(1))
                    .containsText(ada.text("credential.keys.reissue.ended", 1, 1, 1, 0, 0)
                            .substring(0, 1));
            assertThat(page.locator(".keys"))
                    .containsText(language.getLanguage().equals("fr") ? "délivrés à nouveau" : "issued again");
            ada.look("keys-revoked");
        }
    }
}
