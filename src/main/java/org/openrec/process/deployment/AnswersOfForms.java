package org.openrec.process.deployment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.openrec.cases.effect.Given;
import org.openrec.cases.effect.PossibleValues;
import org.openrec.form.FormComponent;
import org.openrec.form.FormSchema;

/** What people can answer in the fields of a form that the process reads. */
final class AnswersOfForms {

    private static final BigDecimal MOST = new BigDecimal("1000000000");

    private AnswersOfForms() {}

    static Map<String, Given> of(FormSchema form) {
        return form.processFields().stream()
                .collect(Collectors.toMap(field -> field.head().key(), AnswersOfForms::of, (one, two) -> one));
    }

    /** A box is ticked or not; any other field is empty where it need not be filled in, or may be hidden. */
    private static Given of(FormComponent.Field field) {
        boolean always = field instanceof FormComponent.Checkbox
                || field.head().required() && field.head().hide().isEmpty();
        return new Given(values(field), always);
    }

    private static PossibleValues values(FormComponent.Field field) {
        if (field instanceof FormComponent.Checkbox) {
            return PossibleValues.truth();
        } else if (field instanceof FormComponent.Choice it) {
            return PossibleValues.oneOf(
                    it.options().stream().map(FormComponent.Option::value).toList());
        } else if (field instanceof FormComponent.NumberInput it) {
            return new PossibleValues.Number(
                    it.min().orElse(MOST.negate()),
                    it.max().orElse(MOST),
                    it.decimals().isPresent() && it.decimals().getAsInt() == 0);
        } else {
            return PossibleValues.text();
        }
    }
}
