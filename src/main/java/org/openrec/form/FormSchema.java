package org.openrec.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;

/** A Camunda Form, read: what its fields are, and whether values hold against them. */
public interface FormSchema {

    FormId id();

    /** In the order in which they are shown. */
    List<FormComponent> components();

    /** The fields that become variables of the case ({@code process: true}). */
    List<FormComponent.Field> processFields();

    /** What values that somebody sent mean in this form. */
    Reading read(FormValues sent);

    /**
     * The same form with other options of one of its choices; whatever is not among them is no answer to it.
     *
     * @param key of the choice; nothing if there is none of that key
     * @param offered what is offered of the options that are drawn
     */
    FormSchema offering(String key, UnaryOperator<List<FormComponent.Option>> offered);

    /** The form-js schema in one language, its options resolved. */
    ObjectNode toJson(Language language);

    /**
     * Values, read against a form.
     *
     * @param visible without those of fields that a condition hides: whoever sent them, nobody has been asked for them
     * @param problems everything that is wrong with what is visible; empty if it holds
     * @param processFields the top-level fields marked {@code process: true}: what is filled in, a box that is not ticked as
     *     false, and null for what is empty
     */
    record Reading(FormValues visible, List<FieldProblem> problems, FormValues processFields) {

        public Reading {
            problems = List.copyOf(problems);
        }
    }
}
