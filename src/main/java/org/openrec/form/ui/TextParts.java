package org.openrec.form.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import org.openrec.form.FormComponent.NumberInput;
import org.openrec.form.FormComponent.TextInput;

/** Fields in which one writes. */
final class TextParts {

    private TextParts() {}

    static Part line(TextInput input, JsonNode value, Parts parts) {
        TextField field = new TextField();
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        input.rules().maxLength().ifPresent(field::setMaxLength);
        return new FieldPart<>(input.head(), field, text(value), TextNode::valueOf, parts);
    }

    static Part area(TextInput input, JsonNode value, Parts parts) {
        TextArea field = new TextArea();
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setMinRows(4);
        input.rules().maxLength().ifPresent(field::setMaxLength);
        return new FieldPart<>(input.head(), field, text(value), TextNode::valueOf, parts);
    }

    static Part number(NumberInput input, JsonNode value, Parts parts) {
        BigDecimalField field = new BigDecimalField();
        field.setManualValidation(true);
        field.setLocale(parts.locale());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return new FieldPart<>(
                input.head(),
                field,
                Optional.of(value).filter(JsonNode::isNumber).map(JsonNode::decimalValue),
                DecimalNode::valueOf,
                parts);
    }

    static Optional<String> text(JsonNode value) {
        return Optional.of(value).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
