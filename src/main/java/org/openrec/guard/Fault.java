package org.openrec.guard;

import java.util.List;

/** A kind of problem, and the words that its text is filled with after the element's name. */
record Fault(String code, List<String> details) {

    Fault(String code, String... details) {
        this(code, List.of(details));
    }
}
