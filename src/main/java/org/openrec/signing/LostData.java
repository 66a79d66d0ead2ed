package org.openrec.signing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Finds in an expanded document what the conversion to RDF would drop, or sign although it means nothing. */
final class LostData {

    private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";

    private static final String CREDENTIALS = "https://www.w3.org/2018/credentials#";
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private LostData() {}

    /** @throws NotSignable at the first loss */
    static void refuse(JsonValue expanded) {
        refuse("", expanded);
    }

    private static void refuse(String property, JsonValue expanded) {
        if (expanded instanceof JsonArray array) {
            array.forEach(one -> refuse(property, one));
        } else if (expanded instanceof JsonObject object) {
            refuseInObject(property, object);
        }
    }

    private static void refuseInObject(String property, JsonObject object) {
        if (object.containsKey("@value")) {
            refuseWrongDate(property, object);
            return;
        }
        object.forEach((key, value) -> {
            switch (key) {
                case "@id" -> refuseRelative("id", value);
                case "@type" -> value.asJsonArray().forEach(type -> refuseRelative("type", type));
                default -> refuse(key.startsWith("@") ? property : key, value);
            }
        });
    }

    private static void refuseRelative(String what, JsonValue value) {
        String text = ((JsonString) value).getString();
        if (text.startsWith("_:")) {
            return;
        }
        try {
            if (URI.create(text).isAbsolute()) {
                return;
            }
        } catch (IllegalArgumentException e) {
            throw new NotSignable("The " + what + " «" + text + "» is no IRI", e);
        }
        throw new NotSignable("The " + what + " «" + text + "» is unknown or no absolute IRI");
    }

    /** A credential's own dates carry time and zone (VC Data Model 2.0, section 4.9); other vocabularies also give days. */
    private static void refuseWrongDate(String property, JsonObject literal) {
        if (!DATE_TIME.equals(literal.getString("@type", ""))) {
            return;
        }
        String text = literal.getString("@value", "");
        if (!property.startsWith(CREDENTIALS) && DAY.matcher(text).matches()) {
            return;
        }
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotSignable("«" + text + "» is no date and time with a zone", e);
        }
    }
}
