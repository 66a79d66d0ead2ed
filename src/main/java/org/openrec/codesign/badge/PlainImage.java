package org.openrec.codesign.badge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/**
 * A picture for a badge that nobody has drawn yet, in the manner of those that were: a ring, a pale ground and a motif,
 * all chosen by its name.
 */
final class PlainImage {

    /** What a picture is painted in. */
    private record Colours(String ring, String ground, String light) {}

    private static final List<Colours> COLOURS = List.of(
            new Colours("#2f4bb8", "#e6eafa", "#f0b84a"),
            new Colours("#1f7a4d", "#e3f2ea", "#f0b84a"),
            new Colours("#8a4b08", "#faeedd", "#5aa0c8"),
            new Colours("#7a2b86", "#f4e6f6", "#f0b84a"),
            new Colours("#a3262a", "#fae5e4", "#6fb3a0"));

    /** Each with its place for the colour of the ring and for the light one. */
    private static final List<String> MOTIFS = List.of(
            // steps that lead up to a flag
            """
            <path d="M116 356h72v-56h72v-56h72v-56h64v168z" fill="%1$s"/>
            <path d="M364 188V96" fill="none"/><path d="M364 96l-72 26 72 30z" fill="%2$s"/>""",
            // a mountain under the sun
            """
            <circle cx="340" cy="160" r="42" fill="%2$s"/>
            <path d="M104 360l104-180 60 104 38-58 92 134z" fill="%1$s"/>
            <path d="M208 180l34 59-34 22-30-28z" fill="#ffffff"/>""",
            // two hands of a compass
            """
            <circle cx="256" cy="256" r="124" fill="#ffffff"/>
            <path d="M256 148l34 108-34 108-34-108z" fill="%1$s"/><path d="M256 148l34 108h-68z" fill="%2$s"/>
            <circle cx="256" cy="256" r="14" fill="#ffffff"/>""",
            // a plant with three leaves
            """
            <path d="M256 380V196" fill="none"/>
            <path d="M256 300c-74 0-104-40-108-96 66 0 108 34 108 96z" fill="%1$s"/>
            <path d="M256 270c0-62 34-98 104-102 0 62-38 102-104 102z" fill="%2$s"/>
            <path d="M256 200c-34-26-36-66 0-104 36 38 34 78 0 104z" fill="%1$s"/>""",
            // pieces that fit
            """
            <path d="M140 148h108v44a28 28 0 1 1 0 56v44H140z" fill="%1$s"/>
            <path d="M264 220h108v144H264v-44a28 28 0 1 0 0-56z" fill="%2$s"/>""",
            // what is handed on
            """
            <circle cx="180" cy="196" r="48" fill="%1$s"/><circle cx="332" cy="196" r="48" fill="%2$s"/>
            <path d="M104 356c4-70 36-100 76-100s66 22 76 60c10-38 36-60 76-60s72 30 76 100z" fill="#ffffff"/>""");

    private PlainImage() {}

    /** A complete SVG document. */
    static String of(String name) {
        int chosen = IntStream.range(0, name.length()).reduce(7, (sum, i) -> 31 * sum + name.charAt(i));
        Colours colours = COLOURS.get(Math.floorMod(chosen, COLOURS.size()));
        String motif = MOTIFS.get(Math.floorMod(chosen / COLOURS.size(), MOTIFS.size()))
                .formatted(colours.ring(), colours.light())
                .lines()
                .map(line -> "    " + line + "\n")
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" width="512" height="512" role="img">
                  <title>%s</title>
                  <circle cx="256" cy="256" r="244" fill="%s"/>
                  <circle cx="256" cy="256" r="222" fill="#ffffff"/>
                  <circle cx="256" cy="256" r="208" fill="%s"/>
                  <g stroke="#1b2230" stroke-width="8" stroke-linejoin="round" stroke-linecap="round">
                %s  </g>
                </svg>
                """.formatted(HtmlUtils.htmlEscape(name, "UTF-8"), colours.ring(), colours.ground(), motif);
    }
}
