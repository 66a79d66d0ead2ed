package org.openrec;

import java.util.List;

/** Production was started without some of its secrets. */
final class MissingSecrets extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> names;

    MissingSecrets(List<String> names) {
        super("Production needs " + String.join(", ", names));
        this.names = names;
    }

    List<String> names() {
        return names;
    }
}
