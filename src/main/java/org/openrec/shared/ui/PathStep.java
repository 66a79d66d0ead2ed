package org.openrec.shared.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One step of a {@link PathFigure}.
 *
 * @param label what the step is
 * @param detail whose turn it is and since when, or when it was done
 * @param inside steps that it folds into one
 */
public record PathStep(State state, String label, Optional<String> detail, List<PathStep> inside) {

    public PathStep {
        inside = List.copyOf(inside);
    }

    /** Where the step stands, seen from now. */
    public enum State {
        DONE,
        NOW,
        AHEAD,
        /** The path ends here without having come to its aim. */
        STOPPED;

        /** As the style sheet and the texts name it. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static PathStep done(String label, String detail) {
        return new PathStep(State.DONE, label, Optional.of(detail), List.of());
    }

    /** Several that are done, as one that opens. */
    public static PathStep folded(String label, String detail, List<PathStep> inside) {
        return new PathStep(State.DONE, label, Optional.of(detail), inside);
    }

    public static PathStep now(String label, String detail) {
        return new PathStep(State.NOW, label, Optional.of(detail), List.of());
    }

    public static PathStep ahead(String label) {
        return new PathStep(State.AHEAD, label, Optional.empty(), List.of());
    }

    /** @param detail such as how long it takes as a rule */
    public static PathStep ahead(String label, Optional<String> detail) {
        return new PathStep(State.AHEAD, label, detail, List.of());
    }

    public static PathStep stopped(String label, String detail) {
        return new PathStep(State.STOPPED, label, Optional.of(detail), List.of());
    }
}
