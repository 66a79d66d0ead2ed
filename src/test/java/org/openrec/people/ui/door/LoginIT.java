package org.openrec.people.ui.door;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Coming in and going out, in a real browser. */
@OpenrecTest
class LoginIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"fr, LAPTOP", "fr, PHONE", "en, LAPTOP", "en, PHONE"})
    void oneClickLetsAPersonOfTheDemonstrationIn(Locale language, Screen screen) {
        try (BrowserContext context = Browsers.open(screen, language)) {
            Page page = context.newPage();
            page.navigate(address("/login"));
            assertThat(page.locator("h1")).isVisible();
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "login-" + language + "-" + screen);

            page.getByRole(AriaRole.BUTTON, named("Léa")).click();

            assertThat(page.locator(".who")).hasText("Léa Martin");
            assertThat(page).hasURL(Pattern.compile(".*:\\d+/(applications)?"));
        }
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void everyAccountOfTheDemonstrationIsLetIn(String login) {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = context.newPage();
            page.navigate(address("/login"));

            page.locator("form:has(input[value='" + login + "']) button").click();

            assertThat(page.locator(".who")).not().isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "scd, /tasks",
        "accompagnement, /initiatives",
        "partenaire, /initiatives",
        "portage, /tasks",
        "processus, /studio",
        "admin, /people"
    })
    void eachPersonLandsWhereTheirWorkIs(String login, String path) {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = context.newPage();
            page.navigate(address("/login"));

            page.locator("form:has(input[value='" + login + "']) button").click();

            assertThat(page).hasURL(address(path));
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "390"})
    void onANarrowScreenTheHeaderIsOneRowAndOpens(int width) {
        try (BrowserContext context = Browsers.open(Screen.PHONE, Locale.FRANCE)) {
            Page page = context.newPage();
            page.setViewportSize(width, 800);
            page.navigate(address("/login"));
            page.locator("form:has(input[value='scd']) button").click();
            assertThat(page.locator("h1")).isVisible();
            assertThat(page.locator(".site-nav")).isHidden();
            assertThat(page.locator(".site-header").boundingBox().height).isLessThan(70);

            page.locator("header .menu").click();
            assertThat(page.locator(".site-nav a[href='messages']")).isVisible();
            Browsers.assertAccessible(page);
            page.keyboard().press("Escape");
            assertThat(page.locator(".site-nav")).isHidden();
            assertThat(page.locator("header .menu")).isFocused();

            page.locator("header .menu").click();
            page.locator(".site-nav a[href='messages']").click();
            assertThat(page).hasURL(address("/messages"));
            assertThat(page.locator(".site-nav")).isHidden();
            assertThat((int) page.evaluate(
                            "document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isZero();
        }
    }

    static List<String> everybody() {
        return DemoAccounts.LOGINS;
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = context.newPage();
            page.navigate(address("/login"));

            page.getByLabel("Identifiant").focus();
            page.keyboard().type("scd2");
            page.keyboard().press("Tab");
            page.keyboard().type("openrec");
            page.keyboard().press("Enter");

            assertThat(page.locator(".who")).hasText("Karim Haddad");
        }
    }

    @ParameterizedTest
    @CsvSource({"fr, Identifiant, Mot de passe, inconnu", "en, User name, Password, Unknown"})
    void aWrongPasswordIsToldInPlainWords(Locale language, String name, String password, String told) {
        try (BrowserContext context = Browsers.open(Screen.PHONE, language)) {
            Page page = context.newPage();
            page.navigate(address("/login"));

            page.getByLabel(name).fill("lea");
            page.getByLabel(password, new Page.GetByLabelOptions().setExact(true))
                    .fill("nothing");
            page.keyboard().press("Enter");

            assertThat(page.getByRole(AriaRole.ALERT).first()).containsText(told);
            assertThat(page).hasURL(address("/login?error"));
            Browsers.assertAccessible(page);
            Browsers.screenshot(page, "login-error-" + language);
        }
    }

    @Test
    void signingInLeadsToThePageAskedForAndSigningOutEndsIt() {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.UK)) {
            Page page = context.newPage();
            page.navigate(address("/messages"));
            assertThat(page).hasURL(address("/login"));
            String before = session(context);

            page.getByRole(AriaRole.BUTTON, named("Marc")).click();

            assertThat(page.getByRole(AriaRole.HEADING, named("Messages")).first())
                    .isVisible();
            assertThat(page).hasURL(Pattern.compile("/messages(\\?.*)?$"));
            assertThat(session(context))
                    .as("a new session, not one that was planted")
                    .isNotEqualTo(before);
            Browsers.assertAccessible(page);

            page.locator(".account summary").click();
            page.keyboard().press("Escape");
            assertThat(page.getByRole(AriaRole.BUTTON, named("Sign out"))).isHidden();
            page.locator(".account summary").click();
            page.getByRole(AriaRole.BUTTON, named("Sign out")).click();

            assertThat(page.getByRole(AriaRole.LINK, named("Sign in"))).isVisible();
            page.navigate(address("/messages"));
            assertThat(page).hasURL(address("/login"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/login?continue=https://evil.example/",
        "/login?redirect=//evil.example/",
        "/login?next=https%3A%2F%2Fevil.example"
    })
    void nobodyIsSentToAnotherSite(String entry) {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.UK)) {
            Page page = context.newPage();
            page.navigate(address(entry));

            page.getByRole(AriaRole.BUTTON, named("Marc")).click();

            assertThat(page.locator(".who")).hasText("Marc Nguyen");
            assertThat(page).hasURL(Pattern.compile("^http://localhost:" + port + "/(applications)?$"));
        }
    }

    private static String session(BrowserContext context) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(LoginIT::unreadableByScripts)
                .findFirst()
                .orElseThrow();
    }

    private static String unreadableByScripts(Cookie cookie) {
        assertThat(cookie.httpOnly).isTrue();
        return cookie.value;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
