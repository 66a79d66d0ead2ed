package org.openrec.credential.internal;

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
import java.util.Optional;
import org.openrec.credential.Verification;

/**
 * A badge as somebody presents it, read within bounds.
 *
 * @param format how it came, as a word for people
 */
record PresentedBadge(String format, ObjectNode credential, byte[] file) {

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(2_000_000)
                            .maxNumberLength(100)
                            .maxNameLength(2_000)
                            .maxDocumentLength(Verification.LARGEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** @throws UnreadableBadge if there is no badge in it */
    static PresentedBadge read(byte[] file) {
        if (file.length > Verification.LARGEST) {
            throw new UnreadableBadge("credential.unreadable.tooLarge");
        }
        if (BakedPng.isPng(file)) {
            return of("PNG", inImage(BakedPng.read(file)), file);
        }
        String text = text(file).strip();
        if (text.startsWith("<")) {
            return of("SVG", inImage(BakedSvg.read(file)), file);
        }
        if (text.startsWith("{")) {
            return of("JSON", text, file);
        }
        throw new UnreadableBadge(
                text.startsWith("eyJ") ? "credential.unreadable.jwt" : "credential.unreadable.nothing");
    }

    private static String inImage(Optional<String> credential) {
        return credential.orElseThrow(() -> new UnreadableBadge("credential.unreadable.plainImage"));
    }

    private static PresentedBadge of(String format, String credential, byte[] file) {
        return new PresentedBadge(format, json(credential), file);
    }

    /** @throws UnreadableBadge if it is no JSON object, or says something twice */
    static ObjectNode json(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new UnreadableBadge(
                    text.strip().startsWith("eyJ") ? "credential.unreadable.jwt" : "credential.unreadable.json");
        } catch (JsonProcessingException e) {
            throw new UnreadableBadge(
                    text.strip().startsWith("eyJ") ? "credential.unreadable.jwt" : "credential.unreadable.json", e);
        }
    }

    private static String text(byte[] file) {
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
