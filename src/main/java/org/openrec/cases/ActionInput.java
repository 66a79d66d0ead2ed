package org.openrec.cases;

import java.util.List;
import org.openrec.shared.LocalizedText;

/**
 * What a step says to the action that it calls, in one of its properties.
 *
 * @param name the property's
 * @param label what it means, in the words of the studio
 * @param choices for {@link Kind#CHOICE} what it may be; empty for the other kinds
 */
public record ActionInput(String name, LocalizedText label, Kind kind, List<String> choices) {

    /** What an input may be. */
    public enum Kind {
        /** One of a closed list. */
        CHOICE,
        /** The key of a message: {@code notification.<key>.subject} and {@code .body} are its texts. */
        NOTICE,
        /** Somebody whom the {@link SubjectKind} of the case can name. */
        RECIPIENT
    }

    public ActionInput {
        choices = List.copyOf(choices);
    }

    public static ActionInput choice(String name, LocalizedText label, String... choices) {
        return new ActionInput(name, label, Kind.CHOICE, List.of(choices));
    }

    public static ActionInput notice(String name, LocalizedText label) {
        return new ActionInput(name, label, Kind.NOTICE, List.of());
    }

    public static ActionInput recipient(String name, LocalizedText label) {
        return new ActionInput(name, label, Kind.RECIPIENT, List.of());
    }
}
