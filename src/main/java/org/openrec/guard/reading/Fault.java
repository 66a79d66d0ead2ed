package org.openrec.guard.reading;

import java.util.List;

/** A kind of problem, and the words that its text is filled with after the element's name. */
public record Fault(String code, List<String> details) {

    public Fault(String code, String... details) {
        this(code, List.of(details));
    }
}
