package org.openrec.cases.subject;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.cases.effect.Given;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;

/** What diagrams read of cases about one type of subject; one bean for each type. */
public interface CaseVariables extends OfSubject {

    /**
     * What diagrams may read, and what it can hold: what the cases start with, what handlers and actions set, and the
     * {@link #fact facts} of the subject.
     */
    Map<String, Given> variables();

    /**
     * One of the {@link #variables} that the subject itself says, so that no case keeps it too. A variable of the case
     * goes before it. Empty for the others.
     */
    default Optional<Object> fact(String variable, Subject subject) {
        return Optional.empty();
    }

    /** What a variable is called in the studio. */
    LocalizedText variableLabel(String variable);

    /**
     * The sets by which a step can be repeated, such as {@code parties}, each with the variable that holds the one member
     * of a repetition, such as {@code party}. Empty for cases without sets.
     */
    default Map<String, String> sets() {
        return Map.of();
    }

    /**
     * The members of one of the {@link #sets}, at this moment.
     *
     * @param variables of the place in the case where they are asked for, by name
     */
    default List<String> members(String set, Subject subject, Function<String, Optional<String>> variables) {
        return List.of();
    }
}
