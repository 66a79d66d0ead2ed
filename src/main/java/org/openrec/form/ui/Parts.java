package org.openrec.form.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import java.util.Locale;
import java.util.Optional;
import org.openrec.form.FormComponent;
import org.openrec.form.FormComponent.Checkbox;
import org.openrec.form.FormComponent.Choice;
import org.openrec.form.FormComponent.Choices;
import org.openrec.form.FormComponent.DateTime;
import org.openrec.form.FormComponent.DynamicList;
import org.openrec.form.FormComponent.Field;
import org.openrec.form.FormComponent.FilePicker;
import org.openrec.form.FormComponent.Group;
import org.openrec.form.FormComponent.NumberInput;
import org.openrec.form.FormComponent.Prose;
import org.openrec.form.FormComponent.Spacer;
import org.openrec.form.FormComponent.TextInput;
import org.openrec.form.FormFiles;

/**
 * Makes what stands on screen for each kind of component.
 *
 * @param changed told whether it was the person who changed something
 */
record Parts(Locale locale, Optional<FormFiles> files, Changed changed) {

    /** Hears of every change. */
    interface Changed {
        void changed(boolean byPerson);
    }

    Part of(FormComponent component, ObjectNode values) {
        if (component instanceof Field field) {
            return field(field, values.path(field.head().key()));
        }
        if (component instanceof Group group) {
            return new GroupPart(group, values, this);
        }
        if (component instanceof DynamicList list) {
            return new ListPart(list, values.path(list.path()), this);
        }
        if (component instanceof Prose prose) {
            Div words = new Div(new Html(prose.html().in(locale)));
            words.addClassName("form-prose");
            return still(words);
        }
        if (component instanceof Spacer spacer) {
            Div gap = new Div();
            gap.setHeight(spacer.height() + "px");
            return still(gap);
        }
        return still(new Hr());
    }

    private Part field(Field field, JsonNode value) {
        if (field instanceof TextInput text) {
            return text.multiline() ? TextParts.area(text, value, this) : TextParts.line(text, value, this);
        }
        if (field instanceof NumberInput number) {
            return TextParts.number(number, value, this);
        }
        if (field instanceof Checkbox box) {
            return ChoiceParts.checkbox(box, value, this);
        }
        if (field instanceof Choice choice) {
            return choice.dropDown() ? ChoiceParts.select(choice, value, this) : ChoiceParts.radio(choice, value, this);
        }
        if (field instanceof Choices choices) {
            return choices.tags() ? ChoiceParts.tags(choices, value, this) : ChoiceParts.list(choices, value, this);
        }
        if (field instanceof DateTime date) {
            return DateParts.of(date, value, this);
        }
        return new FilesPart((FilePicker) field, value, this);
    }

    private static Part still(Component component) {
        return () -> component;
    }
}
