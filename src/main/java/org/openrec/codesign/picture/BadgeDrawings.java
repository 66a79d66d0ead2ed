package org.openrec.codesign.picture;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.shared.Folded;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The drawings to choose from: first those drawn for badges, then Tabler's icons (MIT), which the build brings. */
@Component
public class BadgeDrawings {

    private static final String OF_TABLER = "tabler:";

    /** Icons are drawn in a square of 24 units. */
    private static final String ENLARGED =
            "<g transform=\"translate(130 130) scale(10.5)\" fill=\"none\" stroke-width=\"1.1\">" + "%s</g>";

    private static final Pattern DRAWING = Pattern.compile(
            "<g id=\"([a-z]+)\" data-fr=\"([^\"]+)\" data-en=\"([^\"]+)\">\\s*(.*?)\\s*</g>", Pattern.DOTALL);

    private final Map<String, BadgeDrawing> drawn = drawn();
    private final Supplier<Map<String, BadgeDrawing>> icons;

    BadgeDrawings(ObjectMapper json) {
        icons = SingletonSupplier.of(() -> icons(json));
    }

    /** Those drawn for badges. */
    public List<BadgeDrawing> drawnForBadges() {
        return List.copyOf(drawn.values());
    }

    public Optional<BadgeDrawing> find(String id) {
        return Optional.ofNullable(id.startsWith(OF_TABLER) ? icons.get().get(id) : drawn.get(id));
    }

    /** Those that have each of the words, or words that begin so; those drawn for badges first. */
    public List<BadgeDrawing> search(String words, int most) {
        List<String> asked = Stream.of(Folded.plain(words).split("[^a-z0-9]+"))
                .filter(it -> !it.isEmpty())
                .toList();
        return Stream.concat(drawn.values().stream(), icons.get().values().stream())
                .filter(it -> asked.stream().allMatch(word -> it.words().contains(" " + word)))
                .limit(most)
                .toList();
    }

    private static Map<String, BadgeDrawing> drawn() {
        Map<String, BadgeDrawing> all = new LinkedHashMap<>();
        Matcher drawing = DRAWING.matcher(resource("drawings/badge-drawings.svg"));
        while (drawing.find()) {
            String words = drawing.group(1) + " " + drawing.group(2) + " " + drawing.group(3);
            all.put(drawing.group(1), new BadgeDrawing(drawing.group(1), searched(words), drawing.group(4)));
        }
        return all;
    }

    private static Map<String, BadgeDrawing> icons(ObjectMapper json) {
        try {
            Map<String, BadgeDrawing> all = new LinkedHashMap<>();
            for (JsonNode icon : json.readTree(resource("META-INF/badge/icons.json"))) {
                String name = icon.path("name").asText();
                all.put(
                        OF_TABLER + name,
                        new BadgeDrawing(
                                OF_TABLER + name,
                                searched(name + " " + icon.path("tags").asText()),
                                ENLARGED.formatted(icon.path("drawing").asText())));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String searched(String words) {
        return Stream.of(Folded.plain(words).split("[^a-z0-9]+")).collect(Collectors.joining(" ", " ", " "));
    }

    private static String resource(String name) {
        try (InputStream in = new ClassPathResource(name).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
