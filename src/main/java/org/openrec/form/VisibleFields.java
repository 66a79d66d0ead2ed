package org.openrec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.openrec.form.FormComponent.DynamicList;
import org.openrec.form.FormComponent.Field;
import org.openrec.form.FormComponent.Group;

/** Takes the values of hidden fields away, until nothing more is hidden by what is gone. */
final class VisibleFields {

    /** Fields that hide one another in a circle would never come to rest. */
    private static final int MOST_ROUNDS = 10;

    private final ObjectNode root;
    private final Conditions conditions;

    private VisibleFields(ObjectNode root, Conditions conditions) {
        this.root = root;
        this.conditions = conditions;
    }

    static ObjectNode of(List<FormComponent> components, ObjectNode values, Conditions conditions) {
        ObjectNode before = values;
        for (int i = 0; i < MOST_ROUNDS; i++) {
            ObjectNode after = before.deepCopy();
            new VisibleFields(before, conditions).level(components, after, after.deepCopy());
            if (after.equals(before)) {
                break;
            }
            before = after;
        }
        return before;
    }

    /** @param seen what the conditions of this level see */
    private void level(List<FormComponent> components, ObjectNode values, ObjectNode seen) {
        for (FormComponent component : components) {
            if (conditions.hide(component, seen)) {
                remove(component, values);
            } else if (component instanceof Group group) {
                group(group, values, seen);
            } else if (component instanceof DynamicList list
                    && values.path(list.path()).size() <= Validation.MAX_ITEMS) {
                for (JsonNode item : values.path(list.path())) {
                    nested(list.components(), item);
                }
            }
        }
    }

    private void group(Group group, ObjectNode values, ObjectNode seen) {
        if (group.path().isEmpty()) {
            level(group.components(), values, seen);
        } else {
            nested(group.components(), values.path(group.path().get()));
        }
    }

    private void nested(List<FormComponent> components, JsonNode values) {
        if (values instanceof ObjectNode object) {
            level(components, object, Conditions.inside(root, object));
        }
    }

    private static void remove(FormComponent component, ObjectNode values) {
        if (component instanceof Field field) {
            values.remove(field.head().key());
        } else if (component instanceof DynamicList list) {
            values.remove(list.path());
        } else if (component instanceof Group group) {
            group.path().ifPresentOrElse(values::remove, () -> group.components()
                    .forEach(inside -> remove(inside, values)));
        }
    }
}
