package org.openrec.studio.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.openrec.form.FormComponent;
import org.openrec.form.FormId;
import org.openrec.form.FormNotSupported;
import org.openrec.form.FormReader;
import org.openrec.shared.Texts;
import org.openrec.studio.FormFile;
import org.openrec.studio.ProcessModel;

/** What changed in the forms of a process, field by field, in sentences. */
final class FormDifference {

    private FormDifference() {}

    /** A line for each change; forms that are as they were have none. */
    static List<String> of(Optional<ProcessModel> before, ProcessModel after, Locale locale) {
        TreeSet<String> ids = new TreeSet<>();
        before.ifPresent(
                model -> model.forms().forEach(form -> ids.add(form.id().value())));
        after.forms().forEach(form -> ids.add(form.id().value()));
        List<String> lines = new ArrayList<>();
        for (String id : ids) {
            FormId form = new FormId(id);
            String called = after.stepThatAsks(form)
                    .or(() -> before.flatMap(it -> it.stepThatAsks(form)))
                    .map(step -> step.in(locale))
                    .orElse(id);
            lines.addAll(lines(called, before.flatMap(it -> it.form(form)), after.form(form), locale));
        }
        return lines;
    }

    private static List<String> lines(
            String called, Optional<FormFile> before, Optional<FormFile> after, Locale locale) {
        if (before.isEmpty()) {
            return List.of(Texts.get(locale, "studio.publish.form.new", called));
        }
        if (after.isEmpty()) {
            return List.of(Texts.get(locale, "studio.publish.form.gone", called));
        }
        if (before.get().content().equals(after.get().content())) {
            return List.of();
        }
        Map<String, FormComponent.Field> old = fields(before.get());
        Map<String, FormComponent.Field> now = fields(after.get());
        List<String> lines = new ArrayList<>();
        now.forEach((path, field) -> {
            if (!old.containsKey(path)) {
                lines.add(line(locale, "added", called, field));
            } else if (!field.toString().equals(old.get(path).toString())) {
                lines.add(line(locale, "changed", called, field));
            }
        });
        old.forEach((path, field) -> {
            if (!now.containsKey(path)) {
                lines.add(line(locale, "removed", called, field));
            }
        });
        return lines.isEmpty() ? List.of(Texts.get(locale, "studio.publish.form.other", called)) : lines;
    }

    private static String line(Locale locale, String change, String called, FormComponent.Field field) {
        return Texts.get(
                locale,
                "studio.publish.form." + change,
                called,
                field.head().label().in(locale));
    }

    private static Map<String, FormComponent.Field> fields(FormFile form) {
        Map<String, FormComponent.Field> fields = new LinkedHashMap<>();
        try {
            collect("", FormReader.read(form.bytes()).components(), fields);
        } catch (FormNotSupported unfinished) {
            fields.clear();
        }
        return fields;
    }

    private static void collect(String path, List<FormComponent> components, Map<String, FormComponent.Field> fields) {
        for (FormComponent component : components) {
            if (component instanceof FormComponent.Field field) {
                fields.put(path + "/" + field.head().key(), field);
            } else if (component instanceof FormComponent.Group group) {
                collect(path + "/" + group.path().orElse(""), group.components(), fields);
            } else if (component instanceof FormComponent.DynamicList list) {
                collect(path + "/" + list.path(), list.components(), fields);
            }
        }
    }
}
