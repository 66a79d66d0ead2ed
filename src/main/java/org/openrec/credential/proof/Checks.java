package org.openrec.credential.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.shared.Texts;

/** Makes checks, and reads what checks read. */
public final class Checks {

    private Checks() {}

    public static Check passed(Kind kind, Object... arguments) {
        return of(kind, Result.PASSED, "credential.check." + kind.code() + ".passed", arguments);
    }

    public static Check of(Kind kind, Result result, String key, Object... arguments) {
        return new Check(kind, result, Texts.both(key, arguments));
    }

    /**
     * A date and time with a zone (VC Data Model 2.0, section 4.9).
     *
     * @throws DateTimeParseException if it is none
     */
    public static Instant instant(JsonNode date) {
        return OffsetDateTime.parse(date.asText()).toInstant();
    }

    /** The same where it may be missing. */
    public static Optional<Instant> instantIfAny(JsonNode date) {
        return date.isMissingNode() ? Optional.empty() : Optional.of(instant(date));
    }

    /** In JSON-LD a value and a set of that one value say the same. */
    public static Stream<JsonNode> each(JsonNode value) {
        if (value.isMissingNode()) {
            return Stream.empty();
        }
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    public static boolean isOfType(JsonNode thing, String type) {
        return each(thing.path("type")).anyMatch(it -> type.equals(it.asText()));
    }

    /** The id of a party that stands as its id alone or as an object. */
    public static String id(JsonNode party) {
        return party.isTextual() ? party.asText() : party.path("id").asText();
    }
}
