package org.openrec.form.ui;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.form.FormComponent.DynamicList;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.KeptTexts;

/** A list of items that all have the same fields. */
final class ListPart implements Part {

    private record Item(Div box, Span title, Button remove, Level fields) {}

    private final DynamicList list;
    private final Parts parts;
    private final String label;
    private final Div box = new Div();
    private final Div rows = new Div();
    private final Span error = new Span();
    private final Button add;
    private final List<Item> items = new ArrayList<>();
    private boolean readOnly;

    ListPart(DynamicList list, JsonNode values, Parts parts) {
        this.list = list;
        this.parts = parts;
        label = list.label().map(text -> text.in(parts.locale())).orElse("");
        box.addClassName("form-list");
        box.getElement().setAttribute("role", "group");
        if (!label.isEmpty()) {
            box.add(FieldLabels.title(box, label));
        }
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        add = new Button(Texts.get(parts.locale(), "form.list.add"), click -> {
            Item item = append(JsonNodeFactory.instance.objectNode());
            parts.changed().changed(true);
            focus(item.box());
        });
        add.setAriaLabel(
                Texts.get(parts.locale(), "shared.labelled", Texts.get(parts.locale(), "form.list.add"), label));
        add.setVisible(list.allowAddRemove());
        box.add(rows, error, add);
        if (values.isArray()) {
            values.forEach(value -> {
                if (value instanceof ObjectNode item) {
                    append(item);
                }
            });
        } else {
            for (int i = 0; i < list.defaultRepetitions(); i++) {
                append(JsonNodeFactory.instance.objectNode());
            }
        }
    }

    private Item append(ObjectNode values) {
        Div row = new Div();
        Button remove = new Button(Texts.get(parts.locale(), "form.list.remove"));
        Level fields = new Level(list.components(), values, parts);
        Item item = new Item(row, FieldLabels.title(row, ""), remove, fields);
        row.addClassName("form-item");
        row.getElement().setAttribute("role", "group");
        row.getElement().setAttribute("tabindex", "-1");
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setVisible(list.allowAddRemove() && !readOnly);
        remove.addClickListener(click -> remove(item));
        Div head = new Div(item.title(), remove);
        head.addClassName("form-item-head");
        row.add(head, fields.component());
        fields.setReadOnly(readOnly);
        items.add(item);
        rows.add(row);
        number();
        return item;
    }

    private void remove(Item item) {
        int at = items.indexOf(item);
        items.remove(item);
        rows.remove(item.box());
        number();
        parts.changed().changed(true);
        // the focus stays near, for those who work by keyboard
        focus(items.isEmpty() ? add : items.get(Math.min(at, items.size() - 1)).box());
    }

    private void number() {
        for (int i = 0; i < items.size(); i++) {
            String name =
                    Texts.get(parts.locale(), "form.list.item", label, i + 1).strip();
            items.get(i).title().setText(name);
            KeptTexts.part(items.get(i).box(), list.path() + "/" + i);
            items.get(i)
                    .remove()
                    .setAriaLabel(Texts.get(
                            parts.locale(), "shared.labelled", Texts.get(parts.locale(), "form.list.remove"), name));
        }
    }

    private static void focus(Component component) {
        component.getElement().callJsFunction("focus");
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void write(ObjectNode level) {
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        items.forEach(item -> values.add(item.fields().values()));
        level.set(list.path(), values);
    }

    @Override
    public void refresh(ObjectNode root, ObjectNode seen) {
        items.forEach(item -> item.fields().refresh(root));
    }

    @Override
    public Optional<Component> mark(String pointer, String text) {
        String prefix = "/" + list.path();
        if (pointer.equals(prefix)) {
            error.setText(text);
            return Optional.of(add);
        }
        for (int i = 0; i < items.size(); i++) {
            String item = prefix + "/" + i;
            if (pointer.startsWith(item + "/")) {
                return items.get(i).fields().mark(pointer.substring(item.length()), text);
            }
        }
        return Optional.empty();
    }

    @Override
    public void clear() {
        error.setText("");
        items.forEach(item -> item.fields().clear());
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        add.setVisible(list.allowAddRemove() && !readOnly);
        items.forEach(item -> {
            item.fields().setReadOnly(readOnly);
            item.remove().setVisible(list.allowAddRemove() && !readOnly);
        });
    }
}
