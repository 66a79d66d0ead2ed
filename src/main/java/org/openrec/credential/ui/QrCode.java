package org.openrec.credential.ui;

import com.google.zxing.common.BitMatrix;
import com.vaadin.flow.component.Html;
import java.net.URI;
import org.openrec.shared.paper.QrDots;

/** An address as a QR code (ISO/IEC 18004), drawn as it is read: dark on white, also on a dark page. */
final class QrCode {

    /** Browsers read an SVG only inside of something else that they parse. */
    private static final String DRAWING =
            "<div class=\"qr\" role=\"img\"><svg viewBox=\"0 0 %d %d\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>"
                    + "<path d=\"%s\"/></svg></div>";

    private QrCode() {}

    /** @param label what it leads to, for those who do not see it */
    static Html of(URI address, String label) {
        BitMatrix dots = QrDots.of(address.toString());
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); x++) {
                if (dots.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        String drawn = DRAWING.formatted(dots.getWidth(), dots.getHeight(), dots.getWidth(), dots.getHeight(), path);
        Html picture = new Html(drawn);
        picture.getElement().setAttribute("aria-label", label);
        return picture;
    }
}
