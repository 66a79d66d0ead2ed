package org.openrec.signing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Expands once what many documents share. Credentials of one achievement differ in ids, dates and hashes alone, none of
 * which decides how the rest expands; so the expansion is made with stand-ins, and these are replaced. Only for documents
 * that are written here: with a foreign context a stand-in could expand otherwise than what it stands for.
 */
final class PreparedExpansions {

    private static final int MOST = 500;
    private static final Pattern ADDRESS = Pattern.compile("https?://.+");
    private static final Set<String> LITERALS = Set.of("validFrom", "validUntil", "identityHash", "salt");

    private final JsonProvider json;
    private final Function<ObjectNode, JsonArray> expansion;
    private final Map<String, JsonArray> prepared = new ConcurrentHashMap<>();

    PreparedExpansions(JsonProvider json, Function<ObjectNode, JsonArray> expansion) {
        this.json = json;
        this.expansion = expansion;
    }

    JsonArray expand(ObjectNode document) {
        Map<String, String> own = new HashMap<>();
        ObjectNode common = document.deepCopy();
        standIns(common, own);
        if (prepared.size() > MOST) {
            prepared.clear();
        }
        JsonArray shared = prepared.computeIfAbsent(common.toString(), text -> expansion.apply(common));
        Map<String, String> left = new HashMap<>(own);
        JsonArray expanded = (JsonArray) replaced(shared, own, left);
        return left.isEmpty() ? expanded : expansion.apply(document);
    }

    private static void standIns(ObjectNode object, Map<String, String> own) {
        object.properties().forEach(property -> {
            JsonNode value = property.getValue();
            if (value.isTextual() && isOwn(property.getKey(), value.textValue())) {
                String standIn =
                        (ADDRESS.matcher(value.textValue()).matches() ? "https://stand-in.invalid/" : "stand-in-")
                                + own.size();
                own.put(standIn, value.textValue());
                property.setValue(TextNode.valueOf(standIn));
            } else if (!property.getKey().equals("@context")) {
                standInsBelow(value, own);
            }
        });
    }

    private static void standInsBelow(JsonNode value, Map<String, String> own) {
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
