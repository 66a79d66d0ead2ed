package org.openrec.shared.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A text as a QR code (ISO/IEC 18004), with the quiet zone that it needs around it. */
public final class QrDots {

    private static final int QUIET_ZONE = 4;
    private static final int PIXELS = 8;

    private QrDots() {}

    /** @throws IllegalArgumentException if it is too long */
    public static BitMatrix of(String text) {
        try {
            return new QRCodeWriter()
                    .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, QUIET_ZONE));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** For paper, eight pixels a dot. */
    public static byte[] png(String text) {
        BitMatrix dots = of(text);
        BufferedImage image =
                new BufferedImage(dots.getWidth() * PIXELS, dots.getHeight() * PIXELS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, dots.get(x / PIXELS, y / PIXELS) ? 0 : 0xffffff);
            }
        }
        return Png.of(image);
    }
}
