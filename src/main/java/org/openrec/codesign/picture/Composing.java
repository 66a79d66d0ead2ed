package org.openrec.codesign.picture;

import java.awt.geom.Rectangle2D;
import org.springframework.web.util.HtmlUtils;

/** Draws compositions: a frame in the colour, a pale ground, a drawing in ink and two fills. */
public final class Composing {

    private static final Rectangle2D BAND = new Rectangle2D.Double(92, 366, 328, 84);

    private Composing() {}

    /**
     * A complete SVG document, a square of 512 units.
     *
     * @param title what it is called where nobody sees it
     */
    public static String svg(String title, Composition of) {
        String main = of.colour().code();
        String drawing = of.drawing()
                .svg()
                .replace("#main", main)
                .replace("#light", of.colour().light().code());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512" role="img">
                  <title>%s</title>
                  <path d="%2$s" fill="%3$s"/>
                  <path d="%2$s" transform="translate(256 256) scale(.91) translate(-256 -256)" fill="#ffffff"/>
                  <path d="%2$s" transform="translate(256 256) scale(.852) translate(-256 -256)" fill="%4$s"/>
                  <g%5$s stroke="#1b2230" stroke-width="8" stroke-linejoin="round" stroke-linecap="round">%6$s</g>
                %7$s</svg>
                """.formatted(
                HtmlUtils.htmlEscape(title, "UTF-8"),
                of.shape().outline(),
                main,
                of.colour().ground().code(),
                of.letters().isBlank() ? "" : " transform=\"translate(256 214) scale(.8) translate(-256 -256)\"",
                drawing,
                band(of, main));
    }

    private static String band(Composition of, String main) {
        if (of.letters().isBlank()) {
            return "";
        }
        Rectangle2D inside =
                new Rectangle2D.Double(BAND.getX() + 20, BAND.getY() + 20, BAND.getWidth() - 40, BAND.getHeight() - 40);
        String letters = Lettering.path(of.letters().strip(), inside)
                .map("<path d=\"%s\" fill=\"#ffffff\"/>"::formatted)
                .orElse("");
        return """
                  <rect x="92" y="366" width="328" height="84" rx="18" fill="%s" stroke="#ffffff" stroke-width="10"/>
                  %s
                """.formatted(main, letters);
    }
}
