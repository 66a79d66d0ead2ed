package org.openrec.cases;

import java.util.Map;
import org.openrec.shared.LocalizedText;

/**
 * What a step says to the action that it calls, in one of its properties.
 *
 * @param name the property's
 * @param label what it means, in the words of the studio
 * @param choices for {@link Kind#CHOICE} what it may be, with what each means; empty for the other kinds
 */
public record ActionInput(String name, LocalizedText label, Kind kind, Map<String, LocalizedText> choices) {

    /** What an input may be. */
    public enum Kind {
        /** One of a closed list. */
        CHOICE,
        /** The key of a message: {@code notification.<key>.subject} and {@code .body} are its texts. */
        NOTICE,
        /** Somebody whom notices about the subject can name. */
        RECIPIENT
    }

    public ActionInput {
        choices = Map.copyOf(choices);
    }

    public static ActionInput choice(String name, LocalizedText label, Map<String, LocalizedText> choices) {
        return new ActionInput(name, label, Kind.CHOICE, choices);
    }

    public static ActionInput notice(String name, LocalizedText label) {
        return new ActionInput(name, label, Kind.NOTICE, Map.of());
    }

    public static ActionInput recipient(String name, LocalizedText label) {
        return new ActionInput(name, label, Kind.RECIPIENT, Map.of());
    }
}
