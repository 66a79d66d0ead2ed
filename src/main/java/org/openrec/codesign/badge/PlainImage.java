package org.openrec.codesign.badge;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** A plain picture for a badge that nobody has drawn yet: a ring in the colour of its name, with its initials. */
final class PlainImage {

    private static final List<String> COLOURS = List.of("#2f4bb8", "#1f7a4d", "#8a4b08", "#7a2b86", "#a3262a");

    private PlainImage() {}

    /** A complete SVG document. */
    static String of(String name) {
        String colour = COLOURS.get(Math.floorMod(name.hashCode(), COLOURS.size()));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512" role="img">
                  <title>%s</title>
                  <circle cx="256" cy="256" r="244" fill="%s"/>
                  <circle cx="256" cy="256" r="222" fill="#ffffff"/>
                  <circle cx="256" cy="256" r="208" fill="%s"/>
                  <text x="256" y="256" dy="0.35em" text-anchor="middle" font-family="sans-serif" font-size="170" \
                font-weight="700" fill="#ffffff">%s</text>
                </svg>
                """.formatted(HtmlUtils.htmlEscape(name, "UTF-8"), colour, colour, initials(name));
    }

    private static String initials(String name) {
        String letters = Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 || name.length() <= 2)
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        return letters.isEmpty() ? "O" : letters;
    }
}
