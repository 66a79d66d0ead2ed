package org.openrec.signing;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/** Finds in an expanded document what the conversion to RDF would drop, or sign although it means nothing. */
final class LostData {

    private static final String DATE_TIME = "http://www.w3.org/2001/XMLSchema#dateTime";

    private LostData() {}

    /** @throws NotSignable at the first loss */
    static void refuse(JsonValue expanded) {
        if (expanded instanceof JsonArray array) {
            array.forEach(LostData::refuse);
        } else if (expanded instanceof JsonObject object) {
            refuseInObject(object);
        }
    }

    private static void refuseInObject(JsonObject object) {
        if (object.containsKey("@value")) {
            refuseWrongDate(object);
            return;
        }
        object.forEach((key, value) -> {
            switch (key) {
                case "@id" -> refuseRelative("id", value);
                case "@type" -> value.asJsonArray().forEach(type -> refuseRelative("type", type));
                default -> refuse(value);
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

    private static void refuseWrongDate(JsonObject literal) {
        if (!DATE_TIME.equals(literal.getString("@type", ""))) {
            return;
        }
        String text = literal.getString("@value", "");
        try {
            OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotSignable("«" + text + "» is no date and time with a zone", e);
        }
    }
}
