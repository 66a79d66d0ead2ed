package org.openrec.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Binds JSON as strangers send it. What does not fit counts as not given, so that the rules of whoever takes the value
 * name everything that is wrong at once, each by its JSON Pointer (RFC 6901), instead of the binding stopping at the
 * first. Types bound here accept null for each of their parts.
 */
public final class SentJson {

    private static final ObjectMapper MAPPER = lenient();

    private SentJson() {}

    /** What is sent as a record; whatever is no object counts as an empty one. */
    public static <T> T bind(@Nullable JsonNode sent, Class<T> type) {
        try {
            JsonNode object = sent instanceof ObjectNode ? sent.deepCopy() : MAPPER.createObjectNode();
            dropListsInLists(object);
            return MAPPER.treeToValue(object, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What of a sent value the bound one does not say, since it is of another kind or is called something else; spaces around
     * texts do not count.
     *
     * @return JSON Pointers (RFC 6901)
     */
    public static List<String> lost(JsonNode sent, Object bound) {
        List<String> lost = new ArrayList<>();
        lost(sent, of(bound), "", lost);
        return lost;
    }

    private static void lost(JsonNode sent, JsonNode bound, String pointer, List<String> lost) {
        if (sent instanceof ObjectNode object && bound instanceof ObjectNode) {
            object.properties()
                    .forEach(it -> lost(
                            it.getValue(), bound.path(it.getKey()), JsonPointers.member(pointer, it.getKey()), lost));
        } else if (sent instanceof ArrayNode list && bound instanceof ArrayNode && list.size() == bound.size()) {
            for (int i = 0; i < list.size(); i++) {
                lost(list.get(i), bound.get(i), pointer + "/" + i, lost);
            }
        } else if (!sent.isNull()
                && (sent.isContainerNode()
                        || !sent.asText().strip().equals(bound.asText().strip()))) {
            lost.add(pointer);
        }
    }

    /** The other way round. */
    public static ObjectNode of(Object value) {
        return MAPPER.valueToTree(value);
    }

    /** No type that is bound here has any, and the names of subtypes are not looked for in them. */
    private static void dropListsInLists(JsonNode node) {
        if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                if (list.get(i).isArray()) {
                    list.setNull(i);
                }
            }
        }
        node.forEach(SentJson::dropListsInLists);
    }

    private static ObjectMapper lenient() {
        ObjectMapper mapper = JsonMapper.builder()
                .findAndAddModules()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addHandler(new NotGiven())
                .build();
        for (LogicalType type : new LogicalType[] {LogicalType.Textual, LogicalType.Boolean}) {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.AsNull);
            }
        }
        return mapper;
    }

    private static final class NotGiven extends DeserializationProblemHandler {

        /** The id that nothing has (RFC 9562, 5.9). */
        private static final UUID NIL = new UUID(0, 0);

        private static @Nullable Object of(Class<?> type) {
            return type == UUID.class ? NIL : null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType type,
                JsonToken token,
                JsonParser parser,
                @Nullable String message)
                throws IOException {
            parser.skipChildren();
            return of(type.getRawClass());
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) {
            return of(type);
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context,
                Class<?> type,
                ValueInstantiator instantiator,
                @Nullable JsonParser parser,
                String message)
                throws IOException {
            if (parser != null) {
                parser.skipChildren();
            }
            return null;
        }

        @Override
        public @Nullable Object handleInstantiationProblem(
                DeserializationContext context, Class<?> type, Object argument, Throwable problem) {
            return null;
        }

        @Override
        public JavaType handleUnknownTypeId(
                DeserializationContext context, JavaType base, String id, TypeIdResolver resolver, String message) {
            return context.constructType(Void.class);
        }

        @Override
        public JavaType handleMissingTypeId(
                DeserializationContext context, JavaType base, TypeIdResolver resolver, String message) {
            return context.constructType(Void.class);
        }
    }
}
