package org.openrec.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Expands once what many documents share. Credentials of one achievement differ in ids, dates and hashes alone, none of
 * which decides how the rest expands; so the expansion is made with stand-ins, and these are replaced. Only for documents
 * that are written here: with a foreign context a stand-in could expand otherwise than what it stands for.
 */
final class PreparedExpansions {

    /** In characters of the documents; an expansion takes about ten times as much memory. */
    private static final long MOST = 2_000_000;

    private static final Pattern ADDRESS = Pattern.compile("https?://.+");
    static final Set<String> LITERALS = Set.of(
            "awardedDate",
            "created",
            "validFrom",
            "validUntil",
            "identityHash",
            "salt",
            "statusListIndex",
            "encodedList");

    private final JsonProvider json;
    private final Function<ObjectNode, JsonArray> expansion;
    private final Cache<String, JsonArray> prepared = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String document, JsonArray expanded) -> document.length())
            .build();

    /** No text of a badge is taken for one of ours: nobody knows what they begin with. */
    private final String standIn = "stand-in-" + new BigInteger(128, new SecureRandom()).toString(36) + "-";

    PreparedExpansions(JsonProvider json, Function<ObjectNode, JsonArray> expansion) {
        this.json = json;
        this.expansion = expansion;
    }

    /** The first of its kind is expanded in both ways, and prepared only if both come to the same. */
    JsonArray expand(ObjectNode document) {
        Map<String, String> own = new HashMap<>();
        ObjectNode common = document.deepCopy();
        standIns(common, own);
        JsonArray shared = prepared.getIfPresent(common.toString());
        if (shared != null) {
            return replaced(shared, own).orElseGet(() -> expansion.apply(document));
        }
        JsonArray whole = expansion.apply(document);
        JsonArray candidate = expansion.apply(common);
        if (replaced(candidate, own).filter(whole::equals).isPresent()) {
            prepared.put(common.toString(), candidate);
        }
        return whole;
    }

    private Optional<JsonArray> replaced(JsonArray shared, Map<String, String> own) {
        Map<String, String> left = new HashMap<>(own);
        JsonArray expanded = (JsonArray) replaced(shared, own, left);
        return left.isEmpty() ? Optional.of(expanded) : Optional.empty();
    }

    private void standIns(ObjectNode object, Map<String, String> own) {
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isTextual() && isOwn(property.getKey(), value.textValue())) {
                String name =
                        (ADDRESS.matcher(value.textValue()).matches() ? "https://invalid/" : "") + standIn + own.size();
                own.put(name, value.textValue());
                property.setValue(TextNode.valueOf(name));
            } else if (!property.getKey().equals("@context")) {
                standInsBelow(value, own);
            }
        });
    }

    private void standInsBelow(JsonNode value, Map<String, String> own) {
        if (value instanceof ObjectNode object) {
            standIns(object, own);
        } else if (value instanceof ArrayNode array) {
            array.forEach(one -> standInsBelow(one, own));
        }
    }

    private static boolean isOwn(String key, String value) {
        return LITERALS.contains(key)
                || key.equals("id") && ADDRESS.matcher(value).matches();
    }

    /** @param left the stand-ins that were not met yet */
    private JsonValue replaced(JsonValue value, Map<String, String> own, Map<String, String> left) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder builder = json.createArrayBuilder();
            array.forEach(one -> builder.add(replaced(one, own, left)));
            return builder.build();
        }
        if (value instanceof JsonObject object) {
            JsonObjectBuilder builder = json.createObjectBuilder();
            object.forEach((key, one) -> builder.add(key, replaced(one, own, left)));
            return builder.build();
        }
        if (value instanceof JsonString string && own.containsKey(string.getString())) {
            left.remove(string.getString());
            return json.createValue(own.get(string.getString()));
        }
        return value;
    }
}
