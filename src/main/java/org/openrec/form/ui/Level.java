package org.openrec.form.ui;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import org.openrec.form.FormComponent;

/** The components that stand together: those of the form, of a group, of one item of a list. */
final class Level {

    private record Line(FormComponent model, Part part) {}

    private final Div box = new Div();
    private final List<Line> lines;

    Level(List<FormComponent> components, ObjectNode values, Parts parts) {
        lines = components.stream()
                .map(component -> new Line(component, parts.of(component, values)))
                .toList();
        box.addClassName("form-level");
        lines.forEach(line -> box.add(line.part().component()));
    }

    Div component() {
        return box;
    }

    /** What is hidden has no value. */
    ObjectNode values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        write(values);
        return values;
    }

    void write(ObjectNode values) {
        lines.stream().filter(line -> line.part().component().isVisible()).forEach(line -> line.part()
                .write(values));
    }

    /** As the validation does: conditions see their own level, and behind it the whole form. */
    void refresh(ObjectNode root) {
        ObjectNode seen = root.deepCopy();
        seen.setAll(values());
        refresh(root, seen);
    }

    void refresh(ObjectNode root, ObjectNode seen) {
        for (Line line : lines) {
            boolean hidden =
                    line.model().hide().filter(hide -> hide.holds(seen)).isPresent();
            line.part().component().setVisible(!hidden);
            if (!hidden) {
                line.part().refresh(root, seen);
            }
        }
    }

    Optional<Component> mark(String pointer, String text) {
        return lines.stream()
                .flatMap(line -> line.part().mark(pointer, text).stream())
                .findFirst();
    }

    void clear() {
        lines.forEach(line -> line.part().clear());
    }

    void setReadOnly(boolean readOnly) {
        lines.forEach(line -> line.part().setReadOnly(readOnly));
    }
}
