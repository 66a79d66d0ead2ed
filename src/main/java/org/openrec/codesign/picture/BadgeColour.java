package org.openrec.codesign.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The colour of a badge. Contrasts are those of WCAG 2.2 ("contrast ratio"), from 1 to 21.
 *
 * @param red 0 to 255, as the others are
 */
public record BadgeColour(int red, int green, int blue) {

    /** What a picture needs to be seen by everybody (WCAG 2.2, 1.4.3). */
    public static final double ENOUGH = 4.5;

    /** Those that are offered; each has contrast enough. */
    public static final List<BadgeColour> OFFERED = IntStream.of(
                    0x2f4bb8, 0x1f7a4d, 0x146a80, 0x8a4b08, 0xa3262a, 0x8a2b6c, 0x5e3a9e)
            .mapToObj(BadgeColour::of)
            .toList();

    private static final BadgeColour AMBER = of(0xf0b84a);
    private static final BadgeColour SEA = of(0x8fcfc0);
    private static final int STEPS = 100;

    private static BadgeColour of(int rgb) {
        return new BadgeColour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** As CSS writes it: {@code #2f4bb8}. */
    public static Optional<BadgeColour> parse(String text) {
        return text.matches("#[0-9a-fA-F]{6}")
                ? Optional.of(of(Integer.parseInt(text.substring(1), 16)))
                : Optional.empty();
    }

    public String code() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** What it stands on: itself, very pale. */
    BadgeColour ground() {
        return mixed(new BadgeColour(255, 255, 255), 0.88);
    }

    /** What stands beside it in a drawing. */
    BadgeColour light() {
        boolean warm = red > 150 && green > 70 && blue < 90;
        return warm ? SEA : AMBER;
    }

    /** Of the frame against the ground inside it. */
    public double contrast() {
        return contrast(ground());
    }

    double contrast(BadgeColour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    public boolean isSeen() {
        return contrast() >= ENOUGH;
    }

    /** The nearest that has contrast enough: itself, or darker. */
    public BadgeColour seen() {
        BadgeColour black = new BadgeColour(0, 0, 0);
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> mixed(black, (double) step / STEPS))
                .filter(BadgeColour::isSeen)
                .findFirst()
                .orElse(black);
    }

    private BadgeColour mixed(BadgeColour other, double part) {
        return new BadgeColour(
                mixed(red, other.red, part), mixed(green, other.green, part), mixed(blue, other.blue, part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one * (1 - part) + other * part);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
