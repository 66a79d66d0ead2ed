package org.openrec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrec.form.FormComponent.DynamicList;
import org.openrec.form.FormComponent.Field;
import org.openrec.form.FormComponent.Group;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.JsonPointers;
import org.openrec.shared.Texts;

/** Holds values against the components of a form, level by level. */
final class Validation {

    static final int MAX_ITEMS = 200;

    private final ObjectNode root;
    private final Conditions conditions;
    private final List<FieldProblem> problems = new ArrayList<>();

    Validation(ObjectNode root, Conditions conditions) {
        this.root = root;
        this.conditions = conditions;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    void level(List<FormComponent> components, ObjectNode values, String pointer) {
        Set<String> known = new HashSet<>();
        components(components, values, pointer, known);
        values.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                add(JsonPointers.member(pointer, name), "form.invalid.unknown");
            }
        });
    }

    private void components(List<FormComponent> components, ObjectNode values, String pointer, Set<String> known) {
        for (FormComponent component : components) {
            boolean hidden = component.hide().isPresent() && conditions.hide(component, inContext(values));
            if (component instanceof Field field) {
                known.add(field.head().key());
                if (!hidden) {
                    field(field, values, pointer);
                }
            } else if (component instanceof Group group) {
                group(group, values, pointer, known, hidden);
            } else if (component instanceof DynamicList list) {
                known.add(list.path());
                if (!hidden) {
                    list(list, values.path(list.path()), pointer + "/" + list.path());
                }
            }
        }
    }

    private void field(Field field, ObjectNode values, String pointer) {
        String at = pointer + "/" + field.head().key();
        JsonNode value = values.path(field.head().key());
        if (FieldRules.empty(field, value)) {
            if (field.head().required()) {
                add(at, field instanceof FormComponent.Checkbox ? "form.invalid.mustTick" : "form.invalid.required");
            }
        } else {
            FieldRules.check(field, value).ifPresent(text -> problems.add(new FieldProblem(at, text)));
        }
    }

    private void group(Group group, ObjectNode values, String pointer, Set<String> known, boolean hidden) {
        if (group.path().isEmpty()) {
            Set<String> inside = hidden ? new HashSet<>() : known;
            if (hidden) {
                names(group.components(), known);
            } else {
                components(group.components(), values, pointer, inside);
            }
            return;
        }
        String path = group.path().get();
        known.add(path);
        JsonNode value = values.path(path);
        if (hidden) {
            return;
        }
        if (value instanceof ObjectNode object) {
            level(group.components(), object, pointer + "/" + path);
        } else if (value.isMissingNode() || value.isNull()) {
            level(group.components(), JsonNodeFactory.instance.objectNode(), pointer + "/" + path);
        } else {
            add(pointer + "/" + path, "form.invalid.object");
        }
    }

    private void list(DynamicList list, JsonNode value, String pointer) {
        if (value.isMissingNode() || value.isNull()) {
            return;
        }
        if (!value.isArray()) {
            add(pointer, "form.invalid.list");
        } else if (value.size() > MAX_ITEMS) {
            add(pointer, "form.invalid.tooManyItems", MAX_ITEMS);
        } else {
            for (int i = 0; i < value.size(); i++) {
                if (value.get(i) instanceof ObjectNode item) {
                    level(list.components(), item, pointer + "/" + i);
                } else {
                    add(pointer + "/" + i, "form.invalid.object");
                }
            }
        }
    }

    /** Conditions see the fields of their own level, and behind them those of the whole form. */
    private ObjectNode inContext(ObjectNode values) {
        if (values == root) {
            return root;
        }
        return Conditions.inside(root, values);
    }

    private static void names(List<FormComponent> components, Set<String> known) {
        for (FormComponent component : components) {
            if (component instanceof Field field) {
                known.add(field.head().key());
            } else if (component instanceof DynamicList list) {
                known.add(list.path());
            } else if (component instanceof Group group) {
                group.path().ifPresentOrElse(known::add, () -> names(group.components(), known));
            }
        }
    }

    private void add(String pointer, String key, Object... arguments) {
        problems.add(new FieldProblem(pointer, Texts.both(key, arguments)));
    }
}
