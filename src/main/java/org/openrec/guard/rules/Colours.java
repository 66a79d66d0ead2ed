package org.openrec.guard.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Colours of lines that nobody sees on white paper. */
final class Colours {

    private static final int PALEST = 230;
    private static final Set<String> PALE = Set.of(
            "white",
            "snow",
            "ivory",
            "azure",
            "ghostwhite",
            "mintcream",
            "floralwhite",
            "whitesmoke",
            "seashell",
            "aliceblue",
            "honeydew",
            "lavenderblush",
            "linen",
            "oldlace",
            "beige",
            "cornsilk",
            "lightyellow");

    private Colours() {}

    static boolean isPale(String colour) {
        String text = colour.toLowerCase(Locale.ROOT);
        if (text.startsWith("rgb")) {
            return allPale(Arrays.stream(text.replaceAll("[^0-9]+", " ").strip().split(" "))
                    .mapToInt(Integer::parseInt));
        }
        if (text.startsWith("#") && text.length() > 3) {
            int digits = text.length() == 4 ? 1 : 2;
            return allPale(IntStream.range(0, 3)
                    .mapToObj(i ->
                            text.substring(1 + i * digits, 1 + (i + 1) * digits).repeat(3 - digits))
                    .mapToInt(hex -> Integer.parseInt(hex, 16)));
        }
        return PALE.contains(text);
    }

    private static boolean allPale(IntStream parts) {
        return parts.allMatch(part -> part >= PALEST);
    }
}
