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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator sees how Openrec is and who is in it; nobody else does. */
@OpenrecTest
class PeopleIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

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

    /** In the open page, at the next thing she does. */
    @Test
    void whoIsNoAdministratorAnyMoreReadsNoMore() {
        try (Visitor ada = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = ada.signIn("admin").go("/people");
            assertThat(page.locator(".row-title")).not().hasCount(0);
            setRole("ADMIN", "STUDENT");
            try {
                page.locator("vaadin-text-field input").fill("sylvie");
                assertThat(page.locator("dialog.session-ended")).containsText(ada.text("shared.session.title"));
                page.navigate("http://localhost:" + port + "/people");
                assertThat(page.locator("form:has(input[value='admin']) button"))
                        .isVisible();
            } finally {
                setRole("STUDENT", "ADMIN");
            }
        }
    }

    private void setRole(String from, String to) {
        jdbc.sql("UPDATE openrec.membership SET role = ? WHERE role = ?"
                        + " AND person_id = (SELECT id FROM openrec.person WHERE login = 'admin')")
                .params(to, from)
                .update();
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
