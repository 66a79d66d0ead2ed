package org.openrec.form.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.form.FormComponent.Checkbox;
import org.openrec.form.FormComponent.Choice;
import org.openrec.form.FormComponent.Choices;
import org.openrec.form.FormComponent.Option;
import org.openrec.shared.Texts;

/** Fields in which one chooses. */
final class ChoiceParts {

    private ChoiceParts() {}

    static Part checkbox(Checkbox model, JsonNode value, Parts parts) {
        com.vaadin.flow.component.checkbox.Checkbox box = new com.vaadin.flow.component.checkbox.Checkbox();
        box.setManualValidation(true);
        Optional<Boolean> ticked =
                Optional.of(value).filter(JsonNode::isBoolean).map(JsonNode::booleanValue);
        return new FieldPart<>(model.head(), box, ticked, BooleanNode::valueOf, parts);
    }

    static Part radio(Choice choice, JsonNode value, Parts parts) {
        RadioButtonGroup<Option> group = new RadioButtonGroup<>();
        group.setManualValidation(true);
        group.setItems(choice.options());
        group.setItemLabelGenerator(labels(parts));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        return new FieldPart<>(choice.head(), group, one(choice, value), ChoiceParts::json, parts);
    }

    static Part select(Choice choice, JsonNode value, Parts parts) {
        Select<Option> select = new Select<>();
        select.setManualValidation(true);
        select.setItems(choice.options());
        ItemLabelGenerator<Option> labels = labels(parts);
        String none = Texts.get(parts.locale(), "form.choice.none");
        // the entry for "nothing chosen" is no option
        select.setItemLabelGenerator(option -> option == null ? none : labels.apply(option));
        select.setEmptySelectionAllowed(!choice.head().required());
        select.setEmptySelectionCaption(none);
        return new FieldPart<>(choice.head(), select, one(choice, value), ChoiceParts::json, parts);
    }

    static Part list(Choices choices, JsonNode value, Parts parts) {
        CheckboxGroup<Option> group = new CheckboxGroup<>();
        group.setManualValidation(true);
        group.setItems(choices.options());
        group.setItemLabelGenerator(labels(parts));
        group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        return new FieldPart<>(choices.head(), group, some(choices, value), ChoiceParts::json, parts);
    }

    static Part tags(Choices choices, JsonNode value, Parts parts) {
        MultiSelectComboBox<Option> box = new MultiSelectComboBox<>();
        box.setManualValidation(true);
        box.setItems(choices.options());
        box.setItemLabelGenerator(labels(parts));
        return new FieldPart<>(choices.head(), box, some(choices, value), ChoiceParts::json, parts);
    }

    private static ItemLabelGenerator<Option> labels(Parts parts) {
        return option -> option.label().in(parts.locale());
    }

    private static Optional<Option> one(Choice choice, JsonNode value) {
        return chosen(choice.options(), value);
    }

    private static Optional<Option> chosen(List<Option> options, JsonNode value) {
        return options.stream()
                .filter(option -> value.isTextual() && option.value().equals(value.textValue()))
                .findFirst();
    }

    private static Optional<Set<Option>> some(Choices choices, JsonNode values) {
        Set<Option> some = new LinkedHashSet<>();
        values.forEach(value -> chosen(choices.options(), value).ifPresent(some::add));
        return Optional.of(some);
    }

    private static JsonNode json(Option option) {
        return TextNode.valueOf(option.value());
    }

    private static JsonNode json(Set<Option> options) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        options.forEach(option -> values.add(option.value()));
        return values;
    }
}
