package org.openrec.codesign.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.core.io.ClassPathResource;

/** Letters as outlines, so that a picture looks the same wherever it is drawn, whichever typefaces are there. */
final class Lettering {

    private static final String TYPEFACE = "META-INF/badge/SourceSans3_600SemiBold.ttf";

    private Lettering() {}

    /**
     * The data of a path (SVG 2, "Path data") that fills a box as far as the letters go, in its middle.
     *
     * @return nothing where no letter of the text can be drawn
     */
    static Optional<String> path(String text, Rectangle2D box) {
        Shape letters = letters(text);
        Rectangle2D drawn = letters.getBounds2D();
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        double scale = Math.min(box.getWidth() / drawn.getWidth(), box.getHeight() / drawn.getHeight());
        AffineTransform placed = new AffineTransform();
        placed.translate(box.getCenterX(), box.getCenterY());
        placed.scale(scale, -scale);
        placed.translate(-drawn.getCenterX(), -drawn.getCenterY());
        return Optional.of(data(placed.createTransformedShape(letters)));
    }

    /** Whether each of its letters can be drawn. */
    static boolean draws(String text) {
        try (InputStream in = new ClassPathResource(TYPEFACE).getInputStream();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            return text.codePoints().allMatch(letter -> glyphs.getGlyphId(letter) > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape letters(String text) {
        GeneralPath all = new GeneralPath();
        try (InputStream in = new ClassPathResource(TYPEFACE).getInputStream();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            double at = 0;
            for (int letter : text.codePoints().toArray()) {
                int glyph = glyphs.getGlyphId(letter);
                Optional<GlyphData> outline =
                        Optional.ofNullable(font.getGlyph().getGlyph(glyph));
                if (glyph > 0 && outline.isPresent()) {
                    all.append(
                            AffineTransform.getTranslateInstance(at, 0)
                                    .createTransformedShape(outline.get().getPath()),
                            false);
                }
                at += font.getAdvanceWidth(glyph);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    private static String data(Shape shape) {
        StringBuilder data = new StringBuilder();
        double[] points = new double[6];
        for (PathIterator part = shape.getPathIterator(null); !part.isDone(); part.next()) {
            switch (part.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> data.append('M').append(numbers(points, 2));
                case PathIterator.SEG_LINETO -> data.append('L').append(numbers(points, 2));
                case PathIterator.SEG_QUADTO -> data.append('Q').append(numbers(points, 4));
                case PathIterator.SEG_CUBICTO -> data.append('C').append(numbers(points, 6));
                default -> data.append('z');
            }
        }
        return data.toString();
    }

    private static String numbers(double[] points, int count) {
        StringBuilder numbers = new StringBuilder();
        for (int i = 0; i < count; i++) {
            numbers.append(i == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.1f", points[i]));
        }
        return numbers.toString();
    }
}
