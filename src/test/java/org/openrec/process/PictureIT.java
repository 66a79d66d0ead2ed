package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;

/**
 * Makes the picture of the process from its diagram and compares it with the one that the README shows. After a change
 * of the diagram copy {@code target/pictures/badge-application.svg} to {@code docs}.
 */
class PictureIT {

    private static final Path VIEWER =
            Path.of("src", "test", "node", "node_modules", "bpmn-js", "dist", "bpmn-viewer.production.min.js");

    /** Ids are random and texts are measured in the fonts of the machine; a picture to compare needs neither. */
    private static final String THE_SAME_EVERYWHERE = """
            let seed = 1;
            Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
            const narrow = "iljtfrI.,:;'’!|()[] ", wide = "mwMWŒœ@%";
            SVGTextElement.prototype.getBBox = function () {
              const size = parseFloat(getComputedStyle(this).fontSize) || 12;
              const width = [...this.textContent].reduce((sum, letter) =>
                sum + (narrow.includes(letter) ? 0.3 : wide.includes(letter) ? 0.85 : /[A-ZÀ-Ý]/.test(letter) ? 0.68 : 0.54), 0);
              return { x: 0, y: 0, width: Math.round(width * size * 100) / 100, height: Math.round(size * 1.2 * 100) / 100 };
            };
            """;

    private static final String DRAW = """
            async (xml) => {
              const viewer = new BpmnJS({ container: document.body });
              const { warnings } = await viewer.importXML(xml);
              if (warnings.length) throw new Error(warnings.join("\\n"));
              const { svg } = await viewer.saveSVG();
              return svg.slice(svg.indexOf("<svg ")).trim() + "\\n";
            }
            """;

    @Test
    void thePictureInTheReadmeIsThatOfTheDiagram() throws IOException {
        String svg = draw(Files.readString(Path.of("bpmn", "badge-application.bpmn")));
        Path made = Path.of("target", "pictures", "badge-application.svg");
        Files.createDirectories(made.getParent());
        Files.writeString(made, svg);

        assertThat(svg).contains("Instruire la", "Étudiant·e");
        assertThat(Path.of("docs", "badge-application.svg"))
                .as("copy %s to docs: the diagram has changed", made)
                .hasContent(svg);
    }

    private static String draw(String bpmn) {
        try (BrowserContext context = Browsers.open(Screen.LAPTOP, Locale.FRANCE)) {
            Page page = context.newPage();
            page.setContent("<!DOCTYPE html><html lang='fr'><body style='height:800px'></body></html>");
            page.evaluate("() => {" + THE_SAME_EVERYWHERE + "}");
            page.addScriptTag(new Page.AddScriptTagOptions().setPath(VIEWER));
            return (String) page.evaluate(DRAW, bpmn);
        }
    }
}
