package org.openrec.achievement.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looking for a badge without an account, in a real browser. */
@OpenrecTest
class CatalogueIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "fr, LAPTOP, theatre, Régie de spectacle",
        "fr, PHONE, THÉÂTRE, Régie de spectacle",
        "en, LAPTOP, stage management, Stage management",
        "en, PHONE, régie, Stage management"
    })
    void wordsOfEitherLanguageFindABadgeWhateverTheirAccents(
            Locale language, Screen screen, String words, String badge) {
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = catalogue(context);

            search(page).fill(words);

            assertThat(page.getByRole(AriaRole.STATUS).filter(containing("1 badge")))
                    .isVisible();
            assertThat(page.locator(".card h2")).hasText(badge);
            Browsers.assertAccessible(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE, Aucun badge trouvé", "en, LAPTOP, No badge found"})
    void aSearchWithoutAResultSaysWhatToDo(Locale language, Screen screen, String told) {
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = catalogue(context);

            search(page).fill("zymurgie");

            assertThat(page.locator(".empty h2")).hasText(told);
            assertThat(page.locator(".card")).hasCount(0);
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "catalogue-empty-" + language);
        }
    }

    @Test
    void aServiceIsChosenWithTheKeyboard() {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = catalogue(context);

            Locator service = page.locator("[role=search] vaadin-combo-box input");
            service.fill("(SCD)");
            assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
            service.press("ArrowDown");
            service.press("Enter");

            assertThat(page.locator(".card")).hasCount(2);
            for (Locator issuer : page.locator(".card .issuer").all()) {
                assertThat(issuer).containsText("(SCD)");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, PHONE, Régie de spectacle, Stage management", "en, LAPTOP, Stage management, Régie de spectacle"})
    void theOtherLanguageShowsTheSameBadge(Locale language, Screen screen, String here, String there) {
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = context.newPage();
            page.navigate(address("/badges/regie-de-spectacle"));
            assertThat(page.locator("h1")).hasText(here);
            assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile(language + ".*"));

            if (screen == Screen.PHONE) {
                page.locator("header .menu").click();
            }
            page.locator("header button[lang]").click();

            assertThat(page.locator("h1")).hasText(there);
            assertThat(page.locator("html")).not().hasAttribute("lang", Pattern.compile(language + ".*"));
            assertThat(page).hasURL(Pattern.compile(".*/badges/regie-de-spectacle$"));
            Browsers.assertAccessible(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP, nothing-of-this-name", "en, PHONE, Not%20an%20id"})
    void aBadgeThatDoesNotExistIsSaidSoAndTheCatalogueOffered(Locale language, Screen screen, String id) {
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = context.newPage();

            page.navigate(address("/badges/" + id));

            assertThat(page.locator("h1")).isVisible();
            Browsers.assertAccessible(page);
            page.locator("main a.action").click();
            assertThat(page.locator(".card")).hasCount(6);
        }
    }

    /** In a catalogue of a hundred badges: more of them on demand, and as many after a look at one. */
    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void moreComesOnDemandAndBackShowsAsMany(Locale language, Screen screen) {
        jdbc.sql("""
                        INSERT INTO openrec.achievement (id, issuer, current_version, search_name, search_text)
                        SELECT 'zz-' || n, 'tu', 1, 'zz', 'zz' FROM generate_series(100, 199) n
                        ON CONFLICT (id) DO UPDATE SET retired = false
                        """).update();
        jdbc.sql("""
                        INSERT INTO openrec.achievement_version (achievement_id, version, content, image_svg, published_at)
                        SELECT 'zz-' || n, 1, content, image_svg, now() FROM generate_series(100, 199) n,
                            openrec.achievement_version v
                        WHERE v.achievement_id = 'recherche-documentaire' AND v.version = 1
                        ON CONFLICT DO NOTHING
                        """).update();
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = context.newPage();
            page.navigate(address("/"));
            Locator more = page.locator("vaadin-button.more");
            assertThat(page.locator(".card")).hasCount(24);

            more.click();

            assertThat(page.locator(".card")).hasCount(48);
            assertThat(page.locator(".card").nth(24).locator("a")).isFocused();
            assertThat(page).hasURL(Pattern.compile(".*[?]shown=48"));
            Browsers.assertAccessible(page);
            page.locator(".card").nth(40).scrollIntoViewIfNeeded();
            page.locator(".card").nth(40).locator("a").click();
            page.waitForURL("**/badges/zz-*");
            assertThat(page.locator("h1")).isFocused();

            page.goBack();

            assertThat(page.locator(".card")).hasCount(48);
            assertThat(page.locator(".card").nth(40)).isInViewport();
        } finally {
            jdbc.sql("UPDATE openrec.achievement SET retired = true WHERE id LIKE 'zz-%'")
                    .update();
        }
    }

    private Page catalogue(BrowserContext context) {
        Page page = context.newPage();
        page.navigate(address("/"));
        assertThat(page.locator(".card")).hasCount(6);
        return page;
    }

    private static Locator search(Page page) {
        return page.locator("[role=search] vaadin-text-field input");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
