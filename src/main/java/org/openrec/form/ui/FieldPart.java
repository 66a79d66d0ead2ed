package org.openrec.form.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValueContext;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.form.FormComponent.Head;
import org.openrec.shared.Texts;

/** A field with one value. */
final class FieldPart<V, C extends Component & HasValue<?, V> & HasValidationProperties & HasLabel & HasHelper>
        implements Part {

    private final Head head;
    private final C field;
    private final Function<V, JsonNode> toJson;

    /** @param initial what the field holds at first, if anything */
    FieldPart(Head head, C field, Optional<V> initial, Function<V, JsonNode> toJson, Parts parts) {
        this.head = head;
        this.field = field;
        this.toJson = toJson;
        String label = head.label().in(parts.locale());
        boolean tick = field instanceof com.vaadin.flow.component.checkbox.Checkbox;
        field.setLabel(
                head.required() || tick ? label : label + " (" + Texts.get(parts.locale(), "form.optional") + ")");
        head.description().ifPresent(words -> field.setHelperText(words.in(parts.locale())));
        field.setRequiredIndicatorVisible(head.required());
        field.addClassName("form-field");
        initial.ifPresent(field::setValue);
        field.setReadOnly(head.readOnly());
        field.addValueChangeListener(change -> {
            clear();
            parts.changed().changed(change.isFromClient());
        });
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public void write(ObjectNode level) {
        if (!field.isEmpty()) {
            level.set(head.key(), toJson.apply(field.getValue()));
        } else if (isUnreadable()) {
            level.put(head.key(), field.getElement().getProperty("_inputElementValue", "?"));
        }
    }

    /** What was typed and is no date or number is a wrong answer, not none: it has to be told. */
    private boolean isUnreadable() {
        return field instanceof HasValidator<?> validated
                && validated
                        .getDefaultValidator()
                        .apply(null, new ValueContext(new Binder<>(), field, field))
                        .isError();
    }

    @Override
    public Optional<Component> mark(String pointer, String text) {
        if (!pointer.equals("/" + head.key()) && !pointer.startsWith("/" + head.key() + "/")) {
            return Optional.empty();
        }
        field.setInvalid(true);
        field.setErrorMessage(text);
        return Optional.of(field);
    }

    @Override
    public void clear() {
        field.setInvalid(false);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        field.setReadOnly(readOnly || head.readOnly());
    }
}
