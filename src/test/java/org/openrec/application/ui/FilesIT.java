package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.browser.Screen;
import org.openrec.browser.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Evidence files are opened where people are: with a click, in the session of the page. */
@OpenrecTest
class FilesIT {

    private static final String BADGE = "recherche-documentaire";

    /** A PDF of two pages with a word on each. */
    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Contents 6 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
            4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 300]/Contents 7 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            6 0 obj<</Length 40>>stream
            BT /F 24 Tf 20 200 Td (Sources) Tj ET   \040
            endstream endobj
            7 0 obj<</Length 40>>stream
            BT /F 24 Tf 20 200 Td (Bilan) Tj ET     \040
            endstream endobj
            trailer<</Root 1 0 R>>
            """.getBytes(StandardCharsets.US_ASCII);

    private static final byte[] BROKEN_PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final byte[] TEXT = "A list of sources".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    /** Marc: whom no other test over this database gives the badge, so that nothing is asked before sending. */
    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void studentAndReviewerReadTheBytesOfWhatIsListed(Locale language, Screen screen) throws IOException {
        new Caller(http, "marc").withdrawAll();
        byte[] image = png();
        Map<String, byte[]> files =
                Map.of("sources.txt", TEXT, "poster.png", image, "thesis.pdf", PDF, "broken.pdf", BROKEN_PDF);
        String application;
        try (Visitor marc = new Visitor(port, screen, language)) {
            Page page = marc.signIn("marc").go("/apply/" + BADGE + "?step=1");
            ApplyForm form = new ApplyForm(marc);
            form.tell("What I did", "What I did", "What I did", "What I learned");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                page.locator(".answer input[type=file]")
                        .first()
                        .setInputFiles(new FilePayload(file.getKey(), "application/octet-stream", file.getValue()));
                assertThat(page.locator(".piece").getByText(file.getKey())).isVisible();
            }
            assertThat(form.answer().locator(".evidence-photo input[type=file]"))
                    .hasAttribute("capture", "environment");
            assertThat(form.answer().locator(".evidence-photo input[type=file]"))
                    .hasAttribute("accept", "image/*");
            assertThat(form.answer().locator(".evidence-photo"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setVisible(screen == Screen.PHONE));
            page.waitForFunction("document.querySelector('.piece .file-small').naturalWidth > 0");
            everyFileOpens(marc, files, "apply");
            for (int i = 0; i < 2; i++) {
                form.next();
                form.tell("What I did", "What I did", "What I did", "What I learned");
                form.add("application.evidence.addText");
                form.answer().locator(".piece textarea").fill("In words");
            }
            form.send();
            page.waitForURL("**/applications/*");
            assertThat(page.locator(".path-step.now")).isVisible();
            application = page.url().replaceAll(".*/", "");
            page.locator("vaadin-details:has(.file-link) > vaadin-details-summary")
                    .click();
            everyFileOpens(marc, files, "application");
        }
        try (Visitor sylvie = new Visitor(port, screen, language)) {
            sylvie.signIn("scd")
                    .go("/tasks/" + new Caller(http, "scd").tasks(application).get(0));
            everyFileOpens(sylvie, files, "review");
        }
        try (Visitor thomas = new Visitor(port, screen, language)) {
            String address = "/files/evidence/" + fileOf(application);
            Response refused = thomas.signIn("tu").page().navigate("http://localhost:" + port + address);
            assertThat(refused.status()).isEqualTo(404);
            thomas.look("file-of-others");
        }
    }

    private void everyFileOpens(Visitor visitor, Map<String, byte[]> files, String page) throws IOException {
        Locator links = visitor.page().locator(".file-link");
        assertThat(links).hasCount(files.size());
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Locator link = links.filter(new Locator.FilterOptions().setHasText(file.getKey()));
            Download saved =
                    visitor.page().waitForDownload(() -> link.locator("a").click());
            assertThat(saved.suggestedFilename()).isEqualTo(file.getKey());
            assertThat(Files.readAllBytes(saved.path())).isEqualTo(file.getValue());
        }
        assertThat(links.filter(new Locator.FilterOptions().setHasText("sources.txt"))
                        .locator("vaadin-button"))
                .hasCount(0);
        view(visitor, links, "poster.png", page, shown -> {
            String image = shown.locator("img").getAttribute("src");
            assertThat(served(visitor.page(), image)).isEqualTo("200 inline sandbox");
            visitor.page()
                    .waitForFunction(
                            "image => image.naturalWidth > 0",
                            shown.locator("img").elementHandle());
        });
        view(visitor, links, "thesis.pdf", page, shown -> {
            String pdf = shown.locator("pdf-pages").getAttribute("data-address");
            assertThat(served(visitor.page(), pdf)).isEqualTo("200 attachment sandbox");
            assertThat(shown.locator(".pdf-page.drawn").first()).containsText("Sources");
            shown.locator(".pdf-page").last().scrollIntoViewIfNeeded();
            assertThat(shown.locator(".pdf-page.drawn").last()).containsText("Bilan");
            assertThat((boolean) shown.locator("canvas").first().evaluate(INKED))
                    .isTrue();
        });
        view(visitor, links, "broken.pdf", page, shown -> assertThat(shown.locator("pdf-pages > p"))
                .hasText(visitor.text("shared.file.broken")));
    }

    private static final String INKED = """
            canvas => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data
                .some((value, index) => index % 4 === 0 && value < 100)""";

    private static String served(Page page, String address) {
        return (String) page.evaluate("""
                it => fetch(it).then(answer => [answer.status, answer.headers.get("content-disposition").split(";")[0],
                    answer.headers.get("content-security-policy")].join(" "))""", address);
    }

    /** Without leaving the page, and the page gets the focus back; a reviewer reads it beside the criterion, if there is room. */
    private static void view(Visitor visitor, Locator links, String name, String from, Consumer<Locator> shows) {
        Page page = visitor.page();
        String before = page.url();
        Locator button =
                links.filter(new Locator.FilterOptions().setHasText(name)).locator("vaadin-button");
        button.click();
        boolean beside = from.equals("review") && page.viewportSize().width > 1200;
        shows.accept(page.locator(beside ? ".file-beside:visible" : "vaadin-dialog-overlay"));
        visitor.look("file-" + from + "-" + name.replace('.', '-'));
        if (!beside) {
            page.keyboard().press("Escape");
        }
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        assertThat(page.url()).isEqualTo(before);
        assertThat(button).isFocused();
    }

    private String fileOf(String application) {
        return new Caller(http, "marc")
                .read("/api/applications/" + application)
                .path("criteria")
                .findValues("id")
                .get(0)
                .asText();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new java.awt.image.BufferedImage(120, 80, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
