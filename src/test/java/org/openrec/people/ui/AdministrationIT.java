package org.openrec.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.regex.Pattern;
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

/** The administrator adds a service, and says who may be what. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class AdministrationIT {

    @LocalServerPort
    private int port;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM openrec.access_rule").update();
        jdbc.sql("DELETE FROM openrec.organisation WHERE id LIKE 'mission-handicap%'")
                .update();
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void theAdministratorAddsAServiceAndARuleForIt(Locale language, Screen screen) {
        try (Visitor ada = new Visitor(port, screen, language)) {
            Page page = ada.signIn("admin").go("/organisations");
            assertThat(page.locator(".row-title").first()).isVisible();
            ada.look("organisations");
            ada.button("people.organisations.add").click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            Locator keep = dialog.locator("vaadin-button[theme~=primary]");
            Locator names = dialog.locator("vaadin-text-field input");
            names.nth(3).fill("handicap");
            keep.click();
            assertThat(dialog.locator("vaadin-text-field[invalid]")).hasCount(3);
            assertThat(dialog.locator("vaadin-select[invalid]")).isVisible();
            ada.look("organisation-wrong");
            dialog.locator("vaadin-select").click();
            assertThat(page.locator("vaadin-select-item[role=option]:visible").first())
                    .isFocused();
            page.keyboard().press("Enter");
            names.nth(0).fill("Mission Handicap");
            names.nth(1).fill("Disability service");
            names.nth(3).fill("https://univ.example/handicap");
            keep.click();
            assertThat(dialog).hasCount(0);
            assertThat(page.locator("main")).containsText("mission-handicap");

            page = ada.go("/access-rules");
            assertThat(page.locator(".empty")).isVisible();
            ada.look("access-rules-none");
            Locator fields = page.locator(".rule-fields");
            fields.locator("vaadin-text-field input").nth(0).fill("groups");
            fields.locator("vaadin-text-field input").nth(1).fill("handicap-staff");
            fields.locator("vaadin-select").nth(1).click();
            assertThat(page.locator("vaadin-select-item[role=option]:visible").first())
                    .isFocused();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(fields.locator("vaadin-select").nth(1)).containsText(ada.text("people.role.staff"));
            ada.button("people.rules.add").click();
            assertThat(fields.locator("vaadin-combo-box[invalid]")).isVisible();
            Locator service = fields.locator("vaadin-combo-box input");
            service.fill(language.getLanguage().equals("fr") ? "Handicap" : "Disability");
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            service.press("ArrowDown");
            service.press("Enter");
            ada.button("people.rules.add").click();
            assertThat(page.locator(".rule-row.fresh")).hasCount(1);
            page.locator(".rule-trial textarea")
                    .fill("{\"name\": \"Camille\", \"groups\": [\"handicap-staff\", \"other\"]}");
            ada.button("people.rules.try.do").click();
            assertThat(page.locator(".rule-trial")).containsText("Camille");
            assertThat(page.locator(".rule-trial")).containsText("other");
            ada.look("access-rules");
            ada.button("people.rules.apply").click();
            assertThat(page.locator(".rule-row.fresh")).hasCount(0);
            assertThat(page.locator(".rule-row")).hasCount(1);
            page.locator(".rule-trial textarea").fill("no JSON");
            ada.button("people.rules.try.do").click();
            assertThat(page.locator(".rule-trial vaadin-text-area[invalid]")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void aServiceKeepsItsOwnAlone(Locale language, Screen screen) {
        try (Visitor sylvie = new Visitor(port, screen, language)) {
            Page page = sylvie.signIn("scd").go("/organisations");
            assertThat(page.locator(".row-title")).hasCount(1);
            sylvie.button("people.organisations.add").click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            dialog.locator("vaadin-select").click();
            assertThat(page.locator("vaadin-select-item[role=option]:visible")).hasCount(4);
            page.keyboard().press("Escape");
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            sylvie.look("organisation-own");
            page.locator(".row a[href='members/scd']").click();
            page.waitForURL("**/members/scd");
            assertThat(page.locator("h1")).containsText("SCD");
            sylvie.look("members");
            aMemberForAYear(sylvie);
            page = sylvie.go("/access-rules");
            assertThat(page.locator(".rule-fields")).hasCount(0);
        }
    }

    private static void aMemberForAYear(Visitor sylvie) {
        Page page = sylvie.page();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        sylvie.button("people.members.invite").click();
        dialog.locator("vaadin-text-field input").first().fill("Camille Roux");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog.locator("vaadin-email-field[invalid]")).isVisible();
        dialog.locator("vaadin-email-field input").fill("camille@univ.example");
        day(dialog.locator("vaadin-date-picker").last(), "2099-12-31");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
        Locator row = page.locator(".row").filter(new Locator.FilterOptions().setHasText("Camille Roux"));
        assertThat(row).containsText("2099");

        row.locator("vaadin-button").first().click();
        day(dialog.locator("vaadin-date-picker").first(), "2100-01-01");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog.locator(".notice")).not().isEmpty();
        day(dialog.locator("vaadin-date-picker").first(), "2099-01-01");
        dialog.locator("vaadin-button[theme~=primary]").click();
        assertThat(dialog).hasCount(0);
        assertThat(row).containsText(Pattern.compile("2099.*2099"));

        row.locator("vaadin-button").last().click();
        page.locator("vaadin-dialog-overlay vaadin-button[theme~=primary]").click();
        assertThat(row).hasCount(0);
    }

    /** Without the calendar, which covers a phone. */
    private static void day(Locator picker, String day) {
        picker.evaluate("(picker, day) => { picker.value = day; }", day);
    }
}
