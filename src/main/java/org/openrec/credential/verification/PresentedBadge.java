package org.openrec.credential.verification;

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
import java.util.List;
import java.util.Optional;
import org.openrec.credential.Verification;
import org.openrec.credential.document.BakedPng;
import org.openrec.credential.document.BakedSvg;

/**
 * A badge as somebody presents it, read within bounds.
 *
 * @param file as it came
 */
public record PresentedBadge(Format format, ObjectNode credential, byte[] file) {

    /** How a badge comes; their names are words for people. */
    public enum Format {
        JSON,
        PNG,
        SVG
    }

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

    /** @throws UnreadableBadge if there is no badge in it */
    static PresentedBadge read(byte[] file) {
        if (file.length > Verification.LARGEST) {
            throw new UnreadableBadge("credential.unreadable.tooLarge");
        }
        if (BakedPng.isPng(file)) {
            return of(Format.PNG, inImage(BakedPng.read(file)), file);
        }
        String text = withoutMark(text(file)).strip();
        if (text.startsWith("<")) {
            return of(Format.SVG, inImage(BakedSvg.read(file)), file);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return of(Format.JSON, text, file);
        }
        throw new UnreadableBadge(
                text.startsWith("eyJ") ? "credential.unreadable.jwt" : "credential.unreadable.nothing");
    }

    private static String inImage(Optional<String> credential) {
        return credential.orElseThrow(() -> new UnreadableBadge("credential.unreadable.plainImage"));
    }

    private static PresentedBadge of(Format format, String text, byte[] file) {
        if (text.length() > Verification.LARGEST_JSON) {
            throw new UnreadableBadge("credential.unreadable.tooLarge");
        }
        ObjectNode credential = theOneIn(parsed(text));
        Bounds.check(credential);
        if (Checks.isOfType(credential, "EndorsementCredential")) {
            throw new UnreadableBadge("credential.unreadable.endorsement");
        }
        if (!credential.has("credentialSubject") && !credential.has("proof")) {
            boolean older = credential.has("badge") || credential.has("verify") || credential.has("verification");
            throw new UnreadableBadge(older ? "credential.unreadable.older" : "credential.unreadable.nothing");
        }
        return new PresentedBadge(format, credential, file);
    }

    /** Of a list, or of a presentation (VC Data Model 2.0, section 4.13), that has one badge in it. */
    private static ObjectNode theOneIn(JsonNode presented) {
        boolean around = presented.isArray() || Checks.isOfType(presented, "VerifiablePresentation");
        if (!around) {
            return object(presented);
        }
        List<JsonNode> badges = Checks.each(presented.isArray() ? presented : presented.path("verifiableCredential"))
                .toList();
        if (badges.size() != 1) {
            throw new UnreadableBadge(badges.isEmpty() ? "credential.unreadable.around" : "credential.unreadable.many");
        }
        return object(badges.get(0));
    }

    private static ObjectNode object(JsonNode node) {
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

    private static JsonNode parsed(String text) {
        try {
            return MAPPER.readTree(withoutMark(text));
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
