package org.openrec.credential.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.Verification;

/** Reads the JSON of strangers within bounds of depth, length and number. */
public final class BoundedJson {

    private static final int DEEPEST = 32;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(1_000_000)
                            .maxNumberLength(100)
                            .maxNameLength(2_000)
                            .maxDocumentLength(Verification.LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private BoundedJson() {}

    /** @throws UnreadableBadge if it is none, a token for example */
    public static ObjectNode object(JsonNode node) {
        if (node instanceof ObjectNode object) {
            return object;
        }
        boolean token = node.isTextual() && node.asText().contains("eyJ");
        throw new UnreadableBadge(token ? "credential.unreadable.jwt" : "credential.unreadable.json");
    }

    /** Some editors begin a text with one (Unicode, "byte order mark"); it says nothing here. */
    public static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** @throws UnreadableBadge if it is no JSON object, or says something twice */
    public static ObjectNode json(String text) {
        return object(parsed(text));
    }

    /** @throws UnreadableBadge if it is no JSON, too deep or too long, or says something twice */
    public static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(withoutMark(text));
        } catch (JsonProcessingException e) {
            throw new UnreadableBadge(
                    text.strip().startsWith("eyJ") ? "credential.unreadable.jwt" : "credential.unreadable.json", e);
        }
    }

    /** @throws UnreadableBadge if it is not UTF-8 */
    public static String text(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableBadge("credential.unreadable.nothing", e);
        }
    }
}
