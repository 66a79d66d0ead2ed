package org.openrec.codesign.picture;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The outline of a badge's picture, in a square of 512 units. */
public enum BadgeShape {
    CIRCLE("M256 12a244 244 0 1 1 0 488a244 244 0 1 1 0-488z"),
    HEXAGON("M256 8l215 124v248L256 504 41 380V132z"),
    SHIELD("M48 24h416v240c0 120-80 196-208 236C128 460 48 384 48 264z"),
    SQUARE("M84 20h344a64 64 0 0 1 64 64v344a64 64 0 0 1-64 64H84a64 64 0 0 1-64-64V84a64 64 0 0 1 64-64z");

    private final String outline;

    BadgeShape(String outline) {
        this.outline = outline;
    }

    public static Optional<BadgeShape> parse(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }

    /** A word of the texts, of forms and of the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The data of a path (SVG 2, "Path data"). */
    public String outline() {
        return outline;
    }
}
