package org.openrec.credential.definition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.document.BakedPng;
import org.openrec.credential.document.BakedSvg;
import org.openrec.credential.elsewhere.Fetcher;
import org.openrec.credential.elsewhere.Unreachable;
import org.openrec.shared.Problem;
import org.springframework.stereotype.Component;

/** Finds badges in what comes: a document, a picture with a badge in it, an address (Open Badges 2.0 and 3.0). */
@Component
public class BadgeDefinitions {

    /** The most bytes of a file. */
    public static final int LARGEST = 5 * 1024 * 1024;

    /** The most badges of a file. */
    public static final int MOST = 20;

    private static final int LARGEST_ELSEWHERE = 1024 * 1024;
    private static final Duration TIME = Duration.ofSeconds(5);
    private static final int DEEPEST = 6;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Fetcher elsewhere;

    BadgeDefinitions(Fetcher elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** @throws NoBadge if there is none in it */
    public List<BadgeDefinition> read(byte[] file) {
        if (file.length > LARGEST) {
            throw new NoBadge("tooLarge");
        }
        String text = inside(file).strip();
        return text.startsWith("https://") ? at(text) : read(text);
    }

    /** @throws NoBadge if nothing answers there, or no badge */
    public List<BadgeDefinition> at(String address) {
        return read(fetched(address));
    }

    private List<BadgeDefinition> read(String text) {
        List<BadgeDefinition> found = new ArrayList<>();
        collect(parsed(text), found, 0);
        if (found.isEmpty()) {
            throw new NoBadge("none");
        }
        return found;
    }

    private static String inside(byte[] file) {
        if (BakedPng.isPng(file)) {
            return readable(() -> BakedPng.older(file))
                    .or(() -> readable(() -> BakedPng.read(file)))
                    .orElseThrow(() -> new NoBadge("picture"));
        }
        String text = new String(file, StandardCharsets.UTF_8);
        return text.stripLeading().startsWith("<")
                ? readable(() -> BakedSvg.read(file)).orElseThrow(() -> new NoBadge("picture"))
                : text.replaceFirst("^\uFEFF", "");
    }

    private static Optional<String> readable(Supplier<Optional<String>> picture) {
        try {
            return picture.get();
        } catch (UnreadableBadge e) {
            return Optional.empty();
        }
    }

    private String fetched(String address) {
        try {
            return new String(
                    elsewhere.fetch(URI.create(address.strip()), LARGEST_ELSEWHERE, TIME), StandardCharsets.UTF_8);
        } catch (Unreachable | IllegalArgumentException e) {
            throw new NoBadge("unreachable");
        }
    }

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new NoBadge("none");
        }
    }

    /** Whatever stands around the badge is looked into: a list, a presentation, an assertion, a credential. */
    private void collect(JsonNode node, List<BadgeDefinition> found, int depth) {
        if (depth > DEEPEST || found.size() >= MOST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(one -> collect(one, found, depth + 1));
        } else if (isDefinition(node)) {
            found.add(definition(node));
        } else if (node.path("badge").isTextual()) {
            collect(parsed(fetched(node.path("badge").asText())), found, depth + 1);
        } else {
            Stream.of("badge", "credentialSubject", "achievement", "verifiableCredential", "@graph", "badges", "items")
                    .map(node::path)
                    .filter(JsonNode::isContainerNode)
                    .forEach(inside -> collect(inside, found, depth + 1));
        }
    }

    private static boolean isDefinition(JsonNode node) {
        boolean named = node.path("name").isTextual() || node.path("name").isObject();
        boolean typed = each(node.path("type"))
                .map(JsonNode::asText)
                .anyMatch(it -> it.equals("Achievement") || it.equals("BadgeClass"));
        return named && (typed || node.has("criteria") && !node.has("credentialSubject"));
    }

    private static BadgeDefinition definition(JsonNode node) {
        JsonNode criteria = node.path("criteria");
        String narrative = text(criteria.path("narrative"));
        return new BadgeDefinition(
                text(node.path("name")),
                text(node.path("description")),
                !narrative.isEmpty() ? narrative : criteria.isTextual() ? criteria.asText() : text(criteria.path("id")),
                Stream.of("alignment", "alignments")
                        .flatMap(it -> each(node.path(it)))
                        .map(it -> text(it.path("targetName")))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList());
    }

    /** Of a text in several languages (JSON-LD 1.1, 9.8), the French one or else the first. */
    private static String text(JsonNode value) {
        if (value.isObject()) {
            JsonNode french = value.path("fr");
            return french.isTextual()
                    ? french.asText().strip()
                    : each(value).findFirst().map(JsonNode::asText).orElse("").strip();
        }
        return value.asText("").strip();
    }

    private static Stream<JsonNode> each(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return Stream.empty();
        }
        return value.isContainerNode() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    /** Nothing in it that could be taken over. */
    public static final class NoBadge extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        NoBadge(String why) {
            super("credential.definition." + why);
        }
    }
}
