package org.openrec.codesign.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.openrec.achievement.Drawing;
import org.openrec.shared.paper.Png;

/** A picture that somebody sends: never kept as it came, but drawn anew from what of it is harmless. */
public final class SentPicture {

    /** In bytes. */
    public static final int LARGEST = 2_000_000;

    private static final int MOST_PIXELS = 25_000_000;
    private static final int SIDE = 512;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private SentPicture() {}

    /**
     * A complete SVG document, a square of 512 units.
     *
     * @param bytes an SVG document or a PNG
     * @throws PictureRefused if it is neither, or too large, or draws with what is not kept
     */
    public static String svg(byte[] bytes) throws PictureRefused {
        if (bytes.length > LARGEST) {
            throw new PictureRefused("large", LARGEST / 1_000_000);
        }
        if (isPng(bytes)) {
            return around(drawnAnew(bytes));
        }
        String clean = CleanSvg.of(bytes);
        try {
            Drawing.png(clean);
        } catch (RuntimeException e) {
            throw new PictureRefused("unreadable");
        }
        return clean;
    }

    private static boolean isPng(byte[] bytes) {
        for (int i = 0; i < PNG.length; i++) {
            if (bytes.length <= i || bytes[i] != PNG[i]) {
                return false;
            }
        }
        return true;
    }

    /** Its pixels alone, on a transparent square. */
    private static byte[] drawnAnew(byte[] bytes) throws PictureRefused {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                if ((long) width * height > MOST_PIXELS) {
                    throw new PictureRefused("pixels", width, height);
                }
                return square(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new PictureRefused("unreadable");
        }
    }

    private static byte[] square(BufferedImage image) {
        double scale = Math.min((double) SIDE / image.getWidth(), (double) SIDE / image.getHeight());
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = square.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(image, (SIDE - width) / 2, (SIDE - height) / 2, width, height, null);
        graphics.dispose();
        return Png.of(square);
    }

    private static String around(byte[] png) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512" role="img">
                  <image width="512" height="512" href="data:image/png;base64,%s"/>
                </svg>
                """.formatted(Base64.getEncoder().encodeToString(png));
    }
}
