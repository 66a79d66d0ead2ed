package org.openrec.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.openrec.form.FormComponent.DynamicList;
import org.openrec.form.FormComponent.Field;
import org.openrec.form.FormComponent.Group;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** What stands against filling in a form at all: a field that asks for what nobody can answer. */
public final class Fillable {

    private final List<FieldProblem> problems = new ArrayList<>();

    private Fillable() {}

    /** Empty if somebody can fill it in. */
    public static List<FieldProblem> problems(FormSchema form) {
        Fillable fillable = new Fillable();
        fillable.level(form.components());
        return List.copyOf(fillable.problems);
    }

    private void level(List<FormComponent> components) {
        for (FormComponent component : components) {
            if (component instanceof Group group) {
                level(group.components());
            } else if (component instanceof DynamicList list) {
                level(list.components());
            } else if (component instanceof Field field) {
                field(field);
            }
        }
    }

    private void field(Field field) {
        if (field instanceof FormComponent.NumberInput number && !hasNumber(number)) {
            cannot(field, "form.problem.noNumber");
        } else if (field instanceof FormComponent.TextInput text && !hasLength(text.rules())) {
            cannot(field, "form.problem.noLength");
        } else if (field.head().required() && hasNoOption(field)) {
            cannot(field, "form.problem.noOption");
        } else if (field.head().required() && field.head().readOnly()) {
            cannot(field, "form.problem.readOnly");
        }
    }

    private static boolean hasNumber(FormComponent.NumberInput number) {
        if (number.min().isEmpty() || number.max().isEmpty()) {
            return true;
        }
        BigDecimal least = number.decimals().isPresent()
                ? number.min().get().setScale(number.decimals().getAsInt(), RoundingMode.CEILING)
                : number.min().get();
        return least.compareTo(number.max().get()) <= 0;
    }

    private static boolean hasLength(FormComponent.TextRules rules) {
        return rules.minLength().orElse(0)
                <= Math.min(rules.maxLength().orElse(FieldRules.LONGEST_TEXT), FieldRules.LONGEST_TEXT);
    }

    private static boolean hasNoOption(Field field) {
        return field instanceof FormComponent.Choice choice && choice.options().isEmpty()
                || field instanceof FormComponent.Choices choices
                        && choices.options().isEmpty();
    }

    private void cannot(Field field, String key) {
        problems.add(new FieldProblem(
                "/" + field.head().key(),
                new LocalizedText(
                        Texts.get(Language.FR, key, field.head().label().fr()),
                        Texts.get(Language.EN, key, field.head().label().en()))));
    }
}
