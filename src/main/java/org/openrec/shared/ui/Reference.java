package org.openrec.shared.ui;

import java.util.UUID;

/** The number under which an unexpected failure stands in the log and on the screen. */
public record Reference(String value) {

    public static Reference next() {
        return new Reference(UUID.randomUUID().toString().substring(0, 8));
    }

    @Override
    public String toString() {
        return value;
    }
}
