package org.openrec.task.ui.open;

import java.util.List;
import java.util.Optional;

/**
 * What completing a task does, in words that name whom it concerns.
 *
 * @param button such as "Accepter la demande de Léa Martin"
 * @param parts how far each part of the task is, in their order; empty where it has none
 * @param remains what is missing yet, or what follows
 * @param done said after it, such as "La demande de Léa Martin est acceptée."
 * @param takeBack undoes it, for a while
 */
public record Deed(String button, List<Part> parts, String remains, String done, Optional<Runnable> takeBack) {

    public Deed {
        parts = List.copyOf(parts);
    }

    /** How far one part is. */
    public enum Part {
        OPEN,
        GOOD,
        LACKING
    }
}
