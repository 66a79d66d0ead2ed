package org.openrec.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BrowsersIT {

    private static final String PAGE = """
            <!DOCTYPE html><html lang="fr"><head><title>Essai</title></head>
            <body><main><h1>Une compétence reconnue</h1>%s</main></body></html>""";

    @ParameterizedTest
    @EnumSource(Screen.class)
    void opensTheScreenInTheLanguageAskedFor(Screen screen) {
        try (BrowserContext context = Browsers.open(screen, Locale.FRANCE)) {
            Page page = context.newPage();
            page.setContent(PAGE.formatted("<p>Bonjour</p>"));

            assertThat(page.evaluate("navigator.language")).isEqualTo("fr-FR");
            assertThat(page.evaluate("screen.width")).isEqualTo(screen.width());
            Browsers.assertAccessible(page);
        }
    }

    @Test
    void saysWhichElementBreaksWhichRuleOfAccessibility() {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.UK)) {
            Page page = context.newPage();
            page.setContent(PAGE.formatted("<img id='mute' src='data:,'>"));

            assertThatThrownBy(() -> Browsers.assertAccessible(page))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("image-alt")
                    .hasMessageContaining("#mute");
        }
    }

    @Test
    void startsTheChromiumOfNpmWhereTheMachineHasNoneAndItsTextHasAFont() throws Exception {
        try (Playwright playwright = Browsers.playwright();
                Browser browser = Browsers.launch(playwright, Chromium.fromNpm());
                BrowserContext context = Browsers.open(browser, Screen.LAPTOP, Locale.FRANCE)) {
            Page page = context.newPage();
            page.setContent(PAGE.formatted("<p><span id='i'>iiii</span> <span id='m'>MMMM</span></p>"));

            assertThat((int) page.evaluate("Math.round(document.querySelector('#m').getBoundingClientRect().width)"))
                    .isGreaterThan(2
                            * (int) page.evaluate(
                                    "Math.round(document.querySelector('#i').getBoundingClientRect().width)"));
            Path picture = Browsers.screenshot(page, "chromium-of-npm");
            assertThat(Files.size(picture)).isGreaterThan(3000);
        }
    }
}
