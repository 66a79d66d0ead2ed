package org.openrec.form.ui;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.openrec.form.FormComponent.Group;
import org.openrec.shared.ui.KeptTexts;

/** Fields under one heading; with a path, their values are an object of their own. */
final class GroupPart implements Part {

    private final Group group;
    private final Level inside;
    private final Div box = new Div();

    GroupPart(Group group, ObjectNode values, Parts parts) {
        this.group = group;
        inside = new Level(group.components(), own(values), parts);
        box.addClassName("form-group");
        box.getElement().setAttribute("role", "group");
        group.label().ifPresent(label -> box.add(FieldLabels.title(box, label.in(parts.locale()))));
        group.path().ifPresent(path -> KeptTexts.part(box, path));
        box.add(inside.component());
    }

    private ObjectNode own(ObjectNode values) {
        return group.path()
                .map(path -> values.path(path) instanceof ObjectNode own ? own : JsonNodeFactory.instance.objectNode())
                .orElse(values);
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void write(ObjectNode level) {
        if (group.path().isEmpty()) {
            inside.write(level);
        } else {
            level.set(group.path().get(), inside.values());
        }
    }

    @Override
    public void refresh(ObjectNode root, ObjectNode seen) {
        if (group.path().isEmpty()) {
            inside.refresh(root, seen);
        } else {
            inside.refresh(root);
        }
    }

    @Override
    public Optional<Component> mark(String pointer, String text) {
        String prefix = group.path().map(path -> "/" + path).orElse("");
        return pointer.startsWith(prefix + "/")
                ? inside.mark(pointer.substring(prefix.length()), text)
                : Optional.empty();
    }

    @Override
    public void clear() {
        inside.clear();
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        inside.setReadOnly(readOnly);
    }
}
