package org.openrec.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.Locale;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** Somebody of the demonstration in a browser of their own. */
public final class Visitor implements AutoCloseable {

    private final BrowserContext context;
    private final String address;
    private final Locale language;
    private Page page;

    public Visitor(int port, Screen screen, Locale language) {
        this.context = Browsers.open(screen, language);
        this.address = "http://localhost:" + port;
        this.language = language;
        this.page = context.newPage();
    }

    public Visitor signIn(String login) {
        go("/login");
        page.locator("form:has(input[value='" + login + "']) button").click();
        assertThat(page.locator(".who")).not().isEmpty();
        return this;
    }

    public Page go(String path) {
        try {
            page.navigate(address + path);
        } catch (PlaywrightException aborted) {
            // the page was on its way somewhere by itself, such as after signing out
            if (!aborted.getMessage().contains("ERR_ABORTED")) {
                throw aborted;
            }
            page.navigate(address + path);
        }
        assertThat(page.locator("h1:not(#first-answer h1)").first()).isVisible();
        return page;
    }

    /** Closes the tab as if by mistake, and opens another. */
    public void closeTab() {
        page.close();
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** @throws java.util.NoSuchElementException if the browser holds no cookie of the name */
    public String cookie(String name) {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .findAny()
                .orElseThrow()
                .value;
    }

    /** A text of the product in the visitor's language. */
    public String text(String key, Object... arguments) {
        return Texts.get(Language.of(language), key, arguments);
    }

    public Locator button(String key) {
        return page.locator("vaadin-button").filter(new Locator.FilterOptions().setHasText(text(key)));
    }

    /** Holds the page against the rules of accessibility, and keeps its picture. */
    public void look(String name) {
        Browsers.screenshot(page, name + "-" + language.getLanguage() + "-" + page.viewportSize().width);
        Browsers.assertAccessible(page);
        Object overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
            throw new AssertionError(name + " is " + overflow + " px wider than the screen");
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
