package org.openrec.codesign.framework;

import java.util.Optional;

/** Which columns of a table hold competences; what is empty is found by its name. */
public record CompetenceColumns(Optional<String> code, Optional<String> label) {

    public static CompetenceColumns byName() {
        return new CompetenceColumns(Optional.empty(), Optional.empty());
    }
}
