package org.openrec.studio.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager without a mouse opens a diagram, changes it, checks it and publishes it. */
@OpenrecTest
class StudioKeyboardIT {

    private static final int FARTHEST = 80;

    @LocalServerPort
    private int port;

    private Page page;

    @Test
    void aStepIsAddedCheckedAndPublishedWithKeysAlone() {
        try (Visitor manager = new Visitor(port, Screen.LAPTOP, Locale.FRANCE)) {
            page = manager.signIn("processus").go("/studio");
            tabTo("main a[href='studio/codesign-ecosystem']");
            press("Enter");
            page.waitForURL("**/studio/codesign-ecosystem");
            tabTo("main vaadin-button:has-text('" + manager.text("studio.begin") + "')");
            press("Enter");
            page.waitForURL("**/studio/drafts/*");
            page.waitForFunction("document.querySelector('process-editor')?.opened");

            tabTo(".editor-canvas svg[tabindex]");
            press("j");
            assertThat(page.locator(".editor-panel input").first()).hasValue("Phase 1 ouverte");
            press("a");
            page.keyboard().type("le service");
            press("Enter");
            assertThat(problems()).hasText("2 problèmes à régler avant de publier");
            press("Enter");
            page.keyboard().type("Relire l’écosystème");
            press("Escape");
            assertThat(page.locator(".djs-element.selected text").first()).containsText("Relire");

            tabTo(".editor-problems button");
            press("Enter");
            press("Enter");
            tabTo("[data-entry-id='field-status.fr'] textarea");
            page.keyboard().type("Le service relit.");
            press("Tab");
            page.keyboard().type("The service reads.");
            press("Escape");
            assertThat(problems()).hasText(manager.text("studio.check.none"));
            assertThat(page.locator(".saved-mark")).containsText("Enregistré");

            tabBackTo(".editor-tools vaadin-button[theme~='primary']");
            press("Enter");
            assertThat(page.locator(".changes")).containsText("Ajouté : Relire l’écosystème");
            tabTo("vaadin-text-area textarea");
            page.keyboard().type("Le service relit d’abord");
            tabTo("vaadin-button:has-text('" + manager.text("studio.publish.do") + "')");
            press("Enter");

            assertThat(page.locator(".rows").last()).containsText("Le service relit d’abord");
        }
    }

    private Locator problems() {
        return page.locator(".editor-problems h2");
    }

    private void press(String key) {
        page.keyboard().press(key);
    }

    private void tabTo(String selector) {
        step("Tab", selector);
    }

    private void tabBackTo(String selector) {
        step("Shift+Tab", selector);
    }

    private void step(String key, String selector) {
        Locator wanted = page.locator(selector).first();
        assertThat(wanted).isVisible();
        for (int i = 0; i < FARTHEST; i++) {
            if ((boolean)
                    wanted.evaluate("it => it === document.activeElement || it.contains(document.activeElement)")) {
                return;
            }
            press(key);
        }
        throw new AssertionError(selector + " is not reached with " + key);
    }
}
