package org.openrec.guard;

import java.util.List;
import org.openrec.shared.LocalizedText;

/**
 * One thing that a diagram must not be published with.
 *
 * @param elementId the id of the element it is about, or of the nearest one around it; empty if it is the file itself
 * @param code what kind of problem it is; the texts' key without {@code guard.}
 * @param text which element, what is wrong and what to do
 * @param way the ids of the steps, in their order, that lead a case there; empty if it is not about what cases do
 */
public record ModelProblem(String elementId, String code, LocalizedText text, List<String> way) {

    public ModelProblem {
        way = List.copyOf(way);
    }

    public ModelProblem(String elementId, String code, LocalizedText text) {
        this(elementId, code, text, List.of());
    }
}
