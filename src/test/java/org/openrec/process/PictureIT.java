package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrec.browser.Browsers;
import org.openrec.browser.Screen;

/**
 * Makes the picture of each bundled process from its diagram and compares it with the one in {@code docs}. After a change of
 * a diagram copy its picture from {@code target/pictures} to {@code docs}.
 */
class PictureIT {

    private static final Path VIEWER =
            Path.of("src", "test", "node", "node_modules", "bpmn-js", "dist", "bpmn-viewer.production.min.js");

    /** Ids are random and texts are measured in the fonts of the browser; a picture to compare needs neither. */
    private static final String THE_SAME_EVERYWHERE = """
            let seed = 1;
            Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
            const narrow = "iljtfrI.,:;'’!|()[] ", wide = "mwMWŒœ@%";
            CanvasRenderingContext2D.prototype.measureText = function (text) {
              const size = parseFloat(/([\\d.]+)px/.exec(this.font)[1]);
              const width = [...text].reduce((sum, letter) =>
                sum + (narrow.includes(letter) ? 0.31 : wide.includes(letter) ? 0.86 : /[A-ZÀ-Ý]/.test(letter) ? 0.69 : 0.56), 0);
              return {
                width: Math.round(width * size * 100) / 100,
                fontBoundingBoxAscent: size * 0.9, fontBoundingBoxDescent: size * 0.3,
                actualBoundingBoxAscent: size * 0.9, actualBoundingBoxDescent: size * 0.3 };
            };
            """;

    private static final String DRAW = """
            async (xml) => {
              const viewer = new BpmnJS({ container: document.body });
              const { warnings } = await viewer.importXML(xml);
              if (warnings.length) throw new Error(warnings.join("\\n"));
              const roots = viewer.get("elementRegistry").filter(it => it.parent && !it.parent.parent && it.width && !it.labelTarget);
              const edge = (side, most) => Math[most](...roots.map(side));
              const x = edge(it => it.x, "min") - 5, y = edge(it => it.y, "min") - 5;
              const width = edge(it => it.x + it.width, "max") + 5 - x;
              const height = edge(it => it.y + it.height, "max") + 5 - y;
              const saved = (await viewer.saveSVG()).svg;
              const svg = saved.replace(/width="[^"]*" height="[^"]*" viewBox="[^"]*"/,
                `width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}"`);
              return svg.slice(svg.indexOf("<svg ")).trim() + "\\n";
            }
            """;

    @ParameterizedTest
    @MethodSource("org.openrec.process.BundledModelsLintTests#bundledModels")
    void thePictureInTheDocumentsIsThatOfTheDiagram(Path model) throws IOException {
        String svg = draw(Files.readString(model));
        String picture = String.valueOf(model.getFileName()).replace(".bpmn", ".svg");
        Path made = Path.of("target", "pictures", picture);
        Files.createDirectories(made.getParent());
        Files.writeString(made, svg);

        assertThat(svg).contains("djs-shape");
        assertThat(Files.readString(Path.of("docs", picture)))
                .as("copy %s to docs: the diagram has changed", made)
                .isEqualTo(svg);
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
