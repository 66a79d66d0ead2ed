package org.openrec.shared.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The smallest phones, and colours that the system chooses. */
@OpenrecTest
class NarrowIT {

    private static final int NARROWEST = 320;

    @LocalServerPort
    private int port;

    static Stream<Arguments> pages() {
        return Stream.of(Locale.FRANCE, Locale.UK)
                .flatMap(language -> Stream.of(
                        Arguments.of(language, "lea", new String[] {
                            "/",
                            "/badges/recherche-documentaire",
                            "/apply/regie-de-spectacle?step=1",
                            "/applications",
                            "/me",
                            "/messages",
                            "/verify"
                        }),
                        Arguments.of(language, "scd", new String[] {"/tasks", "/initiatives"}),
                        Arguments.of(language, "processus", new String[] {
                            "/studio", "/studio/badge-application", "/studio/guide"
                        })));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingIsCutOnTheSmallestPhone(Locale language, String login, String[] paths) {
        try (Visitor visitor = new Visitor(port, Screen.PHONE, language)) {
            visitor.signIn(login).page().setViewportSize(NARROWEST, 640);
            for (String path : paths) {
                Page page = visitor.go(path);
                assertThat((int) page.evaluate(
                                "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                        .as(path)
                        .isZero();
                assertThat(page.locator(".site-header").boundingBox().height)
                        .as(path)
                        .isLessThan(70);
                Browsers.assertAccessible(page);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whereOneIsIsSeenInForcedColours(Locale language, String login, String[] paths) {
        try (Visitor visitor = new Visitor(port, Screen.LAPTOP, language)) {
            Page page = visitor.signIn(login).go(paths[0]);
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));

            assertThat(page.locator(".site-nav a[aria-current=page]")).isVisible();
            page.waitForFunction("""
                            () => {
                              const border = it => getComputedStyle(it).borderBottomColor;
                              return border(document.querySelector(".site-nav a[aria-current=page]"))
                                !== border(document.querySelector(".site-nav a:not([aria-current])"));
                            }""");
        }
    }
}
