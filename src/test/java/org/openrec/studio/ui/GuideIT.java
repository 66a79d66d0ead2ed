package org.openrec.studio.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The guide for managers: its pictures are taken here, and its words are those of the pages.
 *
 * <p>{@code mvn verify -Dit.test=GuideIT -Dguide=docs/managers} writes the pictures anew.
 */
@OpenrecTest
class GuideIT {

    private static final Path GUIDES = Path.of("docs", "managers");
    private static final Pattern PICTURE = Pattern.compile("]\\((\\S+\\.jpg)\\)");
    private static final Pattern TERM = Pattern.compile("`(\\p{L}[^`]+)`");
    private static final int QUALITY = 70;

    @LocalServerPort
    private int port;

    private final TreeSet<String> taken = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void itsPicturesAreTakenFromTheProduct(String language) throws IOException {
        try (Visitor manager = new Visitor(port, Screen.LAPTOP, Locale.forLanguageTag(language))) {
            Page page = manager.signIn("processus").go("/studio");
            assertThat(page.locator(".rows .row")).not().hasCount(0);
            take(page, language, "list");

            page.navigate(page.url() + "/codesign-interest");
            manager.button("studio.begin").click();
            page.waitForURL("**/studio/drafts/*");
            String draft = page.url();
            page.waitForFunction("document.querySelector('process-editor')?.opened");
            page.locator("[data-element-id='phaseBegins']").first().click();
            page.keyboard().press("a");
            page.keyboard().type(Texts.get(Language.of(Locale.forLanguageTag(language)), "studio.role.staff"));
            page.locator(".djs-popup .entry").first().click();
            assertThat(page.locator(".editor-problems li.wrong")).hasCount(2);
            take(page, language, "editor");

            fill(page, "name", "Relire les intérêts");
            fill(page, "status.fr", "Le service relit les intérêts.");
            fill(page, "status.en", "The service reads the interests.");
            page.keyboard().press("Tab");
            assertThat(page.locator(".editor-problems li.wrong")).hasCount(0);
            assertThat(page.locator(".saved-mark"))
                    .containsText(manager.text("studio.saved", "").strip());
            page.navigate(draft + "/publish");
            assertThat(page.locator(".changes li")).not().hasCount(0);
            take(page, language, "publish");

            page.navigate(draft + "/forms/interest");
            page.locator("form-designer [data-id]").first().click();
            assertThat(page.locator("form-designer #openrec-label\\.en")).isVisible();
            take(page, language, "form");

            page.navigate(draft.replaceAll("/drafts/.*", "/guide"));
            assertThat(page.locator(".guide img")).hasCount(taken.size());
            manager.look("studio-guide");
            for (int i = 0; i < taken.size(); i++) {
                page.locator(".guide img").nth(i).scrollIntoViewIfNeeded();
                page.waitForFunction("i => document.querySelectorAll('.guide img')[i].naturalWidth > 0", i);
            }
        }
        assertThat(found(PICTURE, language)).containsExactlyInAnyOrderElementsOf(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void itsWordsAreThoseOfThePages(String language) throws IOException {
        List<Pattern> texts = Texts.under(Language.of(Locale.forLanguageTag(language)), "").values().stream()
                .map(text -> Pattern.compile("\\Q" + text.replaceAll("\\{\\d}", "\\\\E.+\\\\Q") + "\\E"))
                .toList();

        assertThat(found(TERM, language)).isNotEmpty().allSatisfy(term -> assertThat(texts)
                .anyMatch(text -> text.matcher(term).matches()
                        || text.pattern().startsWith("\\Q" + term + " :")
                        || text.pattern().startsWith("\\Q" + term + ":")));
    }

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(structure("en")).isEqualTo(structure("fr"));
    }

    /** Headings, pictures, table rows and lists, without their words. */
    private static List<String> structure(String language) throws IOException {
        return Files.readAllLines(GUIDES.resolve(language + ".md")).stream()
                .filter(line -> line.matches("(#+ |!\\[|\\||- ).*"))
                .map(line -> line.replaceAll("^(#+ |!|\\||- ).*", "$1"))
                .toList();
    }

    private static List<String> found(Pattern pattern, String language) throws IOException {
        String text = Files.readString(GUIDES.resolve(language + ".md"));
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1).replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }

    private static void fill(Page page, String field, String text) {
        page.locator("[data-entry-id='field-" + field + "']")
                .locator("input, textarea")
                .fill(text);
    }

    private void take(Page page, String language, String name) {
        Path folder = Path.of(System.getProperty("guide", "target/guide"));
        page.waitForTimeout(500);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(folder.resolve(language + "-" + name + ".jpg"))
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY));
        taken.add(language + "-" + name + ".jpg");
    }
}
