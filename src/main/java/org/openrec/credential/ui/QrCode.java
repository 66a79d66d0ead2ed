package org.openrec.credential.ui;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.Html;
import java.net.URI;
import java.util.Map;

/** An address as a QR code (ISO/IEC 18004), drawn as it is read: dark on white, also on a dark page. */
final class QrCode {

    private static final int QUIET_ZONE = 4;

    /** Browsers read an SVG only inside of something else that they parse. */
    private static final String DRAWING =
            "<div class=\"qr\" role=\"img\"><svg viewBox=\"0 0 %d %d\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>"
                    + "<path d=\"%s\"/></svg></div>";

    private QrCode() {}

    /** @param label what it leads to, for those who do not see it */
    static Html of(URI address, String label) {
        BitMatrix dots = encoded(address.toString());
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

    private static BitMatrix encoded(String text) {
        try {
            return new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
