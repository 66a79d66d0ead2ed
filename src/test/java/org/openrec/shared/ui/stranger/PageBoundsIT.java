package org.openrec.shared.ui.stranger;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** However often a stranger opens a page, the node keeps no more than its bound, and the newest works. */
@OpenrecTest
class PageBoundsIT {

    @LocalServerPort
    int port;

    @Autowired
    PageBounds bounds;

    @Test
    void aStrangerWhoOpensPagesWithoutEndKeepsTheLastOnes() {
        int ofOthers = bounds.ofStrangers();
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page first = context.newPage();
            first.navigate("http://localhost:" + port + "/");
            assertThat(first.locator(".card")).hasCount(6);
            // as a script does it: the answers alone, in the session of the browser
            for (int i = 0; i < 3 * PageBounds.MOST_OF_A_SESSION; i++) {
                context.request().get("http://localhost:" + port + "/?v-r=init&location=&query=");
            }

            assertThat(bounds.ofStrangers() - ofOthers).isLessThanOrEqualTo(PageBounds.MOST_OF_A_SESSION + 1);
            Page last = context.newPage();
            last.navigate("http://localhost:" + port + "/");
            assertThat(last.locator(".card")).hasCount(6);
            last.locator("[role=search] vaadin-text-field input").fill("théâtre");
            assertThat(last.locator(".card")).hasCount(1);
        }
    }
}
