package org.openrec.form;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;

/** A Camunda Form, read: what its fields are, and whether values hold against them. */
public interface FormSchema {

    FormId id();

    /** In the order in which they are shown. */
    List<FormComponent> components();

    /** Everything that is wrong with the values; empty if they hold. What a condition hides is not looked at. */
    List<FieldProblem> validate(FormValues values);

    /** The values without those of fields that a condition hides: whoever sent them, nobody has been asked for them. */
    FormValues visible(FormValues values);

    /** The top-level fields marked {@code process: true}, with their values; those not filled in are left out. */
    FormValues processFields(FormValues values);

    /** The form-js schema in one language, its options resolved. */
    ObjectNode toJson(Language language);
}
