package org.openrec.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** One's own account, in a browser. */
@OpenrecTest
@TestPropertySource(properties = {"camunda.bpm.job-execution.enabled=false", "spring.mail.host=127.0.0.1"})
class AccountIT {

    @LocalServerPort
    private int port;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM openrec.api_token").update();
        jdbc.sql("DELETE FROM openrec.person_address").update();
        jdbc.sql("DELETE FROM openrec.mail_link").update();
        jdbc.sql("DELETE FROM openrec.mail").update();
        jdbc.sql("UPDATE openrec.person SET language = 'FR', display_name = 'Léa Martin' WHERE login = 'lea'")
                .update();
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void tokensAndAddressesAreMadeAndEnded(Locale language, Screen screen) {
        try (Visitor lea = new Visitor(port, screen, language)) {
            Page page = lea.signIn("lea").go("/account");
            lea.look("account");
            Locator another = page.locator("vaadin-email-field input");
            another.fill("no address");
            lea.button("people.address.add").click();
            assertThat(page.locator("vaadin-email-field[invalid]")).isVisible();
            another.fill("lea@home.example");
            lea.button("people.address.add").click();
            assertThat(page.locator(".row-title").getByText("lea@home.example")).isVisible();

            lea.button("people.token.make").click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            Locator make = dialog.locator("vaadin-button[theme~=primary]");
            make.click();
            assertThat(dialog.locator("vaadin-text-field[invalid]")).isVisible();
            lea.look("account-token");
            dialog.locator("vaadin-text-field input").first().fill("Statistics");
            make.click();
            assertThat(dialog).hasCount(0);
            assertThat(page.locator(".fresh-token input")).hasValue(java.util.regex.Pattern.compile("openrec_.{43}"));
            lea.look("account-fresh");
            page.reload();
            assertThat(page.locator(".fresh-token")).hasCount(0);
            page.locator(".row")
                    .filter(new Locator.FilterOptions().setHasText("Statistics"))
                    .locator("vaadin-button")
                    .click();
            dialog.locator("vaadin-button[theme~=primary]").click();
            assertThat(page.locator(".row-title").getByText("Statistics")).hasCount(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP"})
    void aSessionElsewhereIsEndedAndItsPageSaysSo(Locale language, Screen screen) {
        try (Visitor here = new Visitor(port, screen, language);
                Visitor elsewhere = new Visitor(port, Screen.PHONE, language)) {
            elsewhere.signIn("lea").go("/applications");
            Page page = here.signIn("lea").go("/account");

            Locator end = here.button("people.sessions.end");
            assertThat(end).hasCount(1);
            end.click();
            assertThat(end).hasCount(0);

            assertThat(elsewhere.page().locator("dialog.session-ended").first()).isVisible();
            assertThat(page.locator("h1")).containsText("Léa");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void helpAndTheFirstStartAndTheSettingsOfABadgeAreReadable(Locale language, Screen screen) {
        try (Visitor ada = new Visitor(port, screen, language)) {
            Page page = ada.go("/help");
            ada.look("help");
            ada.signIn("admin");
            for (String step : new String[] {"administrator", "university", "mail", "service", "rules", "open"}) {
                page = ada.go("/setup/" + step);
                ada.look("setup-" + step);
            }
            ada.go("/people");
            ada.button("people.invite").click();
            assertThat(page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]"))
                    .isVisible();
            ada.look("invite");
            ada.go("/badge-settings/recherche-documentaire");
            ada.look("badge-settings");
        }
        try (Visitor sylvie = new Visitor(port, screen, language)) {
            sylvie.signIn("scd").go("/initiatives/bring");
            sylvie.look("bring");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void whoIsAwayNamesAStandInAndIsBack(Locale language, Screen screen) {
        try (Visitor karim = new Visitor(port, screen, language)) {
            Page page = karim.signIn("scd2").go("/account");
            Locator fields = page.locator(".absence-fields");
            karim.button("people.absence.declare").click();
            assertThat(page.locator(".notice")).isVisible();
            fields.locator("vaadin-date-picker").first().evaluate("picker => { picker.value = '2099-08-01'; }");
            fields.locator("vaadin-date-picker").last().evaluate("picker => { picker.value = '2099-08-31'; }");
            Locator standIn = fields.locator("vaadin-combo-box input");
            standIn.fill("Aude");
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            standIn.press("ArrowDown");
            standIn.press("Enter");
            karim.button("people.absence.declare").click();
            assertThat(page.locator(".notice")).containsText(karim.text("people.absence.wrong.until"));

            LocalDate today = LocalDate.now(ZoneId.of("Europe/Paris"));
            fields.locator("vaadin-date-picker")
                    .first()
                    .evaluate(
                            "(picker, day) => { picker.value = day; }",
                            today.plusDays(20).toString());
            fields.locator("vaadin-date-picker")
                    .last()
                    .evaluate(
                            "(picker, day) => { picker.value = day; }",
                            today.plusDays(30).toString());
            karim.button("people.absence.declare").click();
            Locator line = page.locator(".row").filter(new Locator.FilterOptions().setHasText("Aude Guérin"));
            assertThat(line).isVisible();
            karim.look("absence");
            line.locator("vaadin-button").click();
            assertThat(line).hasCount(0);
        }
    }
}
