package org.openrec.form.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.openrec.form.FormComponent.NumberInput;
import org.openrec.form.FormComponent.TextInput;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;

/** Fields in which one writes. */
final class TextParts {

    private TextParts() {}

    static Part line(TextInput input, JsonNode value, Parts parts) {
        TextField field = new TextField();
        field.setManualValidation(true);
        Typing.follow(field);
        input.rules().maxLength().ifPresent(field::setMaxLength);
        return new FieldPart<>(input.head(), kept(input, field), text(value), TextNode::valueOf, parts);
    }

    private static <C extends Component> C kept(TextInput input, C field) {
        return KeptTexts.keep(field, input.head().key());
    }

    static Part area(TextInput input, JsonNode value, Parts parts) {
        TextArea field = new TextArea();
        field.setManualValidation(true);
        Typing.follow(field);
        field.setMinRows(4);
        input.rules().maxLength().ifPresent(field::setMaxLength);
        return new FieldPart<>(input.head(), kept(input, field), text(value), TextNode::valueOf, parts);
    }

    static Part number(NumberInput input, JsonNode value, Parts parts) {
        BigDecimalField field = new BigDecimalField();
        field.setManualValidation(true);
        field.setLocale(parts.locale());
        Typing.follow(field);
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
