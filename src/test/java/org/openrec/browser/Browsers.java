package org.openrec.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openrec.Patience;

/**
 * The one Chromium of a test run.
 *
 * <p>Playwright belongs to the thread that made it, so only that thread (the one that runs the tests) may use it. It
 * ends with the JVM.
 */
public final class Browsers {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Browsers() {}

    /** A new, empty browser context; the caller closes it. */
    public static BrowserContext open(Screen screen, Locale locale) {
        return open(Running.BROWSER, screen, locale);
    }

    static BrowserContext open(Browser browser, Screen screen, Locale locale) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setLocale(locale.toLanguageTag())
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setIsMobile(screen == Screen.PHONE)
                .setHasTouch(screen == Screen.PHONE)
                .setTimezoneId("Europe/Paris"));
        context.setDefaultTimeout(Patience.LONG.toMillis());
        return context;
    }

    static Browser launch(Playwright playwright, Chromium chromium) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(chromium.environment());
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.program())
                        .setEnv(environment)
                        .setArgs(QUIET));
    }

    static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    /** Writes {@code target/screenshots/<name>.png}, the whole page. */
    public static Path screenshot(Page page, String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Fails with each broken rule of WCAG 2.2 A and AA and of good practice, and the elements that break it. */
    public static void assertAccessible(Page page) {
        page.waitForFunction("!document.getElementById('first-answer')");
        assertAccessibleAsItIs(page);
    }

    /** Also while the application is still on its way. */
    public static void assertAccessibleAsItIs(Page page) {
        List<Rule> violations = new AxeBuilder(page).analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " (" + page.viewportSize().width + " px) breaks "
                    + violations.size() + " accessibility rules:\n"
                    + violations.stream().map(Browsers::describe).collect(Collectors.joining("\n")));
        }
    }

    private static String describe(Rule rule) {
        return "- " + rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + rule.getNodes().stream()
                        .map(node -> "    " + node.getTarget() + " " + node.getHtml() + "\n      "
                                + node.getFailureSummary().replace("\n", "\n      "))
                        .collect(Collectors.joining("\n"));
    }

    private static final class Running {

        private static final Playwright PLAYWRIGHT = playwright();
        private static final Browser BROWSER =
                launch(PLAYWRIGHT, Chromium.find(Path.of(PLAYWRIGHT.chromium().executablePath())));

        private Running() {}
    }
}
