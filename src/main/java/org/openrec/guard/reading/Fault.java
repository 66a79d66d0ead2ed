package org.openrec.guard.reading;

import java.util.List;

/**
 * A kind of problem, and the words that its text is filled with after the element's name.
 *
 * @param code of the guard's own texts, or the whole key of the text by which a feature says that a law of its is broken
 */
public record Fault(String code, List<String> details) {

    public Fault(String code, String... details) {
        this(code, List.of(details));
    }

    public String key() {
        return code.contains(".") ? code : "guard." + code;
    }

    /** The last word of the key. */
    public String kind() {
        return code.substring(code.lastIndexOf('.') + 1);
    }
}
