package org.openrec.application.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
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

    /** A whole PDF of one empty page. */
    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
            trailer<</Root 1 0 R>>
            """.getBytes(StandardCharsets.US_ASCII);

    private static final byte[] TEXT = "A list of sources".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    private int port;

    @Autowired
    TestRestTemplate http;

    @ParameterizedTest
    @CsvSource({"fr, PHONE", "en, LAPTOP"})
    void studentAndReviewerReadTheBytesOfWhatIsListed(Locale language, Screen screen) throws IOException {
        new Caller(http, "lea").withdrawAll();
        byte[] image = png();
        Map<String, byte[]> files = Map.of("sources.txt", TEXT, "poster.png", image, "thesis.pdf", PDF);
        String application;
        try (Visitor lea = new Visitor(port, screen, language)) {
            Page page = lea.signIn("lea").go("/apply/" + BADGE);
            write(page);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                page.locator(".answer input[type=file]")
                        .first()
                        .setInputFiles(new FilePayload(file.getKey(), "application/octet-stream", file.getValue()));
                assertThat(page.locator(".piece").getByText(file.getKey())).isVisible();
            }
            everyFileOpens(lea, files, "apply");
            lea.button("application.apply.send").click();
            page.waitForURL("**/applications/*");
            assertThat(page.locator(".path-step.now")).isVisible();
            application = page.url().replaceAll(".*/", "");
            page.locator("vaadin-details:has(.file-link) > vaadin-details-summary")
                    .click();
            everyFileOpens(lea, files, "application");
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
        view(visitor, links, "poster.png", "img", page);
        view(visitor, links, "thesis.pdf", "iframe", page);
    }

    /** Without leaving the page, and the page gets the focus back. */
    private static void view(Visitor visitor, Locator links, String name, String element, String from) {
        Page page = visitor.page();
        String before = page.url();
        Locator button =
                links.filter(new Locator.FilterOptions().setHasText(name)).locator("vaadin-button");
        button.click();
        Locator shown = page.locator("vaadin-dialog-overlay " + element);
        assertThat(shown).isVisible();
        assertThat(page.evaluate(
                        "it => fetch(it).then(r => r.status + ' ' + r.headers.get('content-disposition'))",
                        shown.getAttribute("src")))
                .asString()
                .startsWith("200 inline");
        if (element.equals("img")) {
            page.waitForFunction("document.querySelector('vaadin-dialog-overlay img').naturalWidth > 0");
        }
        visitor.look("file-" + from + "-" + element);
        page.keyboard().press("Escape");
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        assertThat(page.url()).isEqualTo(before);
        assertThat(button).isFocused();
    }

    private static void write(Page page) {
        Locator answers = page.locator(".answer");
        assertThat(answers).hasCount(3);
        for (int i = 0; i < answers.count(); i++) {
            Locator account = answers.nth(i).locator("> vaadin-text-area textarea");
            for (int j = 0; j < account.count(); j++) {
                account.nth(j).fill("What I did and learned");
            }
        }
        for (int i = 1; i < answers.count(); i++) {
            answers.nth(i).locator(".evidence-buttons vaadin-button").first().click();
            answers.nth(i).locator(".piece textarea").fill("In words");
        }
    }

    private String fileOf(String application) {
        return new Caller(http, "lea")
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
