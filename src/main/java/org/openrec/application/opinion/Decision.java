package org.openrec.application.opinion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What closes a review round (glossary). */
public enum Decision {
    ACCEPTED("accepted"),
    NOT_YET("notYet"),
    REFUSED("refused");

    private final String code;

    Decision(String code) {
        this.code = code;
    }

    /** The value of the process variable {@code decision} and of the API. */
    @JsonValue
    public String code() {
        return code;
    }

    public static Optional<Decision> ofCode(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }

    @JsonCreator
    static Decision parse(String code) {
        return ofCode(code).orElseThrow(() -> new IllegalArgumentException("Not a decision: " + code));
    }
}
