package org.openrec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openrec.shared.Language;

/** A form as {@link FormReader} has read it. */
record ReadForm(FormId id, List<FormComponent> components, ObjectNode json) implements FormSchema {

    private static final List<String> LOCALIZED = List.of("label", "description", "text", "content");

    @Override
    public Reading read(FormValues sent) {
        Conditions conditions = new Conditions();
        ObjectNode visible = VisibleFields.of(components, sent.json(), conditions);
        Validation validation = new Validation(visible, conditions);
        validation.level(components, visible, "");
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        processFields().forEach(field -> fields.set(field.head().key(), answer(field, visible)));
        return new Reading(new FormValues(visible), validation.problems(), new FormValues(fields));
    }

    /** Conditions read each of them, so each has a value. */
    private static JsonNode answer(FormComponent.Field field, ObjectNode visible) {
        String key = field.head().key();
        return visible.hasNonNull(key)
                ? visible.get(key)
                : field instanceof FormComponent.Checkbox ? BooleanNode.FALSE : NullNode.getInstance();
    }

    @Override
    public List<FormComponent.Field> processFields() {
        return forProcess(components).toList();
    }

    private static Stream<FormComponent.Field> forProcess(List<FormComponent> components) {
        return components.stream().flatMap(component -> {
            if (component instanceof FormComponent.Group group && group.path().isEmpty()) {
                return forProcess(group.components());
            }
            return component instanceof FormComponent.Field field
                            && field.head().forProcess()
                    ? Stream.of(field)
                    : Stream.empty();
        });
    }

    @Override
    public FormSchema offering(String key, UnaryOperator<List<FormComponent.Option>> offered) {
        ObjectNode changed = json.deepCopy();
        List<FormComponent> all = components.stream()
                .map(it -> it instanceof FormComponent.Choice choice
                                && choice.head().key().equals(key)
                        ? offering(choice, offered, changed)
                        : it)
                .toList();
        return new ReadForm(id, all, changed);
    }

    private static FormComponent offering(
            FormComponent.Choice choice, UnaryOperator<List<FormComponent.Option>> offered, ObjectNode json) {
        List<FormComponent.Option> options = offered.apply(choice.options());
        json.path("components").forEach(component -> {
            if (component.path("key").asText().equals(choice.head().key())) {
                ArrayNode values = ((ObjectNode) component).putArray("values");
                options.forEach(option -> values.addObject()
                        .put("value", option.value())
                        .put("label", option.label().fr())
                        .putObject("properties")
                        .put("label.en", option.label().en()));
            }
        });
        return new FormComponent.Choice(choice.head(), options, choice.dropDown());
    }

    @Override
    public ObjectNode toJson(Language language) {
        ObjectNode form = JsonNodeFactory.instance.objectNode().put("id", id.value());
        form.set("components", localized(json.path("components"), language));
        return form;
    }

    private static ArrayNode localized(JsonNode components, Language language) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (JsonNode component : components) {
            ObjectNode one = component.deepCopy();
            translate(one, language);
            if (component.path("values").isArray()) {
                one.set("values", localized(component.path("values"), language));
            }
            if (component.path("components").isArray()) {
                one.set("components", localized(component.path("components"), language));
            }
            all.add(one);
        }
        return all;
    }

    private static void translate(ObjectNode component, Language language) {
        JsonNode english = component.path("properties");
        for (String property : LOCALIZED) {
            String text = english.path(property + ".en").asText("");
            if (language == Language.EN && !text.isBlank()) {
                component.put(property, text);
            }
            if (english instanceof ObjectNode properties) {
                properties.remove(property + ".en");
            }
        }
        if (english.isObject() && english.isEmpty()) {
            component.remove("properties");
        }
    }
}
