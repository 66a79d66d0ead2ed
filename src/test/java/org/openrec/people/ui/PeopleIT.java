package org.openrec.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator sees how Openrec is and who is in it; nobody else does. */
@OpenrecTest
class PeopleIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void theAdministratorFindsAPersonAndReadsHowOpenrecIs(Locale language, Screen screen) {
        try (Visitor ada = new Visitor(port, screen, language)) {
            Page page = ada.signIn("admin").go("/people");
            assertThat(page.locator(".tag.done")).not().hasCount(0);
            assertThat(page.locator(".row-title")).hasCount(42);
            Browsers.assertAccessible(page);
            ada.look("people");

            page.locator("vaadin-text-field input").fill("sylvie");
            assertThat(page.locator(".row-title")).hasText(new String[] {"Sylvie Bernard"});
            assertThat(page.locator(".row-detail")).containsText(ada.text("people.role.staff") + " (");
            page.locator("vaadin-text-field input").fill("100%_");
            assertThat(page.locator(".empty h2")).hasText(ada.text("people.none.title"));
        }
    }

    @Test
    void nobodyElseSeesIt() {
        try (Visitor sylvie = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = sylvie.signIn("scd").go("/people");
            assertThat(page.locator(".row-title")).hasCount(0);
            assertThat(page.locator(".site-nav a[href=people]")).hasCount(0);
        }
    }
}
