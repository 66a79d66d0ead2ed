package org.openrec.notification.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A manager changes what everybody reads, sees it before, and takes it back. */
@OpenrecTest
class NoticesIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "en, PHONE"})
    void wordsAreChangedAndTakenBack(Locale language, Screen screen) {
        try (Visitor philippe = new Visitor(port, screen, language)) {
            Page page = philippe.signIn("processus").go("/notices");
            philippe.look("notices");
            page.locator("main vaadin-text-field input").first().fill("applicationReceived");
            assertThat(page.locator(".rows > .row")).hasCount(1);
            page.locator(".row vaadin-button").first().click();
            Locator dialog = page.locator("vaadin-dialog-overlay");
            Locator subject = dialog.locator("vaadin-text-field input").first();
            Locator keep = dialog.locator("vaadin-button[theme~=primary]");
            subject.fill("Merci pour {7}");
            keep.click();
            assertThat(dialog.locator("vaadin-text-field[invalid]")).hasCount(1);
            subject.fill("C'est noté : {0}");
            assertThat(dialog.locator(".notice-preview")).containsText("C'est noté : ");
            philippe.look("notice-dialog");
            keep.click();
            assertThat(dialog).hasCount(0);
            Locator row = page.locator(".rows > .row");
            assertThat(row).containsText("Philippe Caron");

            row.locator("vaadin-button").last().click();
            assertThat(row).not().containsText("Philippe Caron");
            page.locator("main vaadin-text-field input").first().fill("no such words");
            assertThat(page.locator(".empty")).isVisible();
        }
    }
}
