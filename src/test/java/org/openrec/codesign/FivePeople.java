package org.openrec.codesign;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those of one initiative, each in a browser of their own: laptops and phones, French and English. */
abstract class FivePeople {

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    private final List<Visitor> people = new ArrayList<>();
    Visitor sylvie;
    Visitor aude;
    Visitor paul;
    Visitor nadia;
    Visitor lea;

    void comeIn() {
        sylvie = join(Workbench.SERVICE, Screen.LAPTOP, Locale.FRANCE);
        aude = join(Workbench.ACCOMPANIST, Screen.LAPTOP, Locale.ENGLISH);
        paul = join(Workbench.PARTNER, Screen.LAPTOP, Locale.FRANCE);
        nadia = join(Workbench.PARTNER_2, Screen.PHONE, Locale.ENGLISH);
        lea = join(Workbench.STUDENT, Screen.PHONE, Locale.FRANCE);
    }

    Visitor join(String login, Screen screen, Locale language) {
        Visitor visitor = new Visitor(port, screen, language).signIn(login);
        people.add(visitor);
        return visitor;
    }

    @AfterEach
    void goHome() {
        people.forEach(Visitor::close);
    }

    static Page dossier(Workbench work, Visitor who) {
        Page page = who.go("/initiatives/" + work.id());
        assertThat(page.locator(".dossier .path")).isVisible();
        return page;
    }

    /** @param name of its step */
    static Page task(Workbench work, Visitor who, String name) {
        dossier(work, who)
                .locator(".dossier a.row-title")
                .filter(has(name))
                .first()
                .click();
        assertThat(who.page().locator(".page-header")).containsText(name);
        return who.page();
    }

    static void choose(Visitor who, String key, Object... arguments) {
        who.page()
                .locator("vaadin-radio-button")
                .filter(has(who.text(key, arguments)))
                .first()
                .click();
    }

    static Locator primary(Visitor who) {
        return who.page().locator(".desk-end vaadin-button[theme~=primary]");
    }

    static void done(Visitor who) {
        String before = who.page().url();
        primary(who).click();
        who.page().waitForURL(url -> !url.equals(before));
    }

    static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    static void tabTo(Page page, String selector) {
        press(page, "Tab", selector);
    }

    static void tabBackTo(Page page, String selector) {
        press(page, "Shift+Tab", selector);
    }

    private static void press(Page page, String key, String selector) {
        for (int i = 0; i < 150; i++) {
            if (Boolean.TRUE.equals(
                    page.evaluate("s => !!document.activeElement && document.activeElement.matches(s)", selector))) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("Nothing takes the focus at " + selector);
    }
}
