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
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.form.FormComponent.FilePicker;
import org.openrec.form.FormFiles;
import org.openrec.shared.Problem;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.FileLink;
import org.openrec.shared.ui.FileUpload;
import org.springframework.core.io.InputStreamSource;

/** Files that are kept at once; the value of the field is their ids. */
final class FilesPart implements Part {

    private final FilePicker picker;
    private final Parts parts;
    private final Div box = new Div();
    private final Div rows = new Div();
    private final Span error = new Span();
    private final List<String> ids = new ArrayList<>();
    private final List<Button> removals = new ArrayList<>();
    private final Optional<Upload> upload;

    FilesPart(FilePicker picker, JsonNode values, Parts parts) {
        this.picker = picker;
        this.parts = parts;
        box.addClassName("form-files");
        box.getElement().setAttribute("role", "group");
        box.add(FieldLabels.title(box, picker.head().label().in(parts.locale())));
        picker.head().description().ifPresent(words -> {
            Span helper = new Span(words.in(parts.locale()));
            helper.addClassName("quiet");
            box.add(helper);
        });
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        upload = parts.files().map(this::upload);
        box.add(rows, error);
        upload.ifPresentOrElse(box::add, () -> box.add(new Span(Texts.get(parts.locale(), "form.file.unavailable"))));
        values.forEach(id -> TextParts.text(id).ifPresent(known -> row(known, name(known))));
        setReadOnly(false);
    }

    private Component name(String id) {
        return parts.files()
                .flatMap(files -> files.find(id))
                .<Component>map(FileLink::new)
                .orElseGet(() -> new Span(Texts.get(parts.locale(), "form.file.stored")));
    }

    private Upload upload(FormFiles files) {
        Upload made = new FileUpload(
                ShownFile.LARGEST, parts.locale(), (name, size, content) -> keep(files, name, size, content));
        made.addFileRejectedListener(event -> error.setText(event.getErrorMessage()));
        return made;
    }

    private Command keep(FormFiles files, String name, long size, InputStreamSource content) throws IOException {
        try {
            String id = files.store(name, size, content);
            return () -> added(id);
        } catch (Problem problem) {
            return () -> error.setText(problem.detail(org.openrec.shared.Language.of(parts.locale())));
        }
    }

    private void added(String id) {
        clear();
        if (!picker.multiple()) {
            ids.clear();
            removals.clear();
            rows.removeAll();
        }
        row(id, name(id));
        parts.changed().changed(true);
    }

    private void row(String id, Component name) {
        ids.add(id);
        Button remove = new Button(Texts.get(parts.locale(), "form.list.remove"));
        remove.setAriaLabel(Texts.get(
                parts.locale(),
                "shared.labelled",
                Texts.get(parts.locale(), "form.list.remove"),
                name.getElement().getText()));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div row = new Div(name, remove);
        row.addClassName("form-item-head");
        remove.addClickListener(click -> {
            ids.remove(id);
            removals.remove(remove);
            rows.remove(row);
            parts.changed().changed(true);
        });
        removals.add(remove);
        rows.add(row);
    }

    @Override
    public Component component() {
        return box;
    }

    @Override
    public void write(ObjectNode level) {
        if (!ids.isEmpty()) {
            ArrayNode values = JsonNodeFactory.instance.arrayNode();
            ids.forEach(values::add);
            level.set(picker.head().key(), values);
        }
    }

    @Override
    public Optional<Component> mark(String pointer, String text) {
        if (!pointer.equals("/" + picker.head().key())) {
            return Optional.empty();
        }
        error.setText(text);
        return Optional.of(upload.map(Component.class::cast).orElse(box));
    }

    @Override
    public void clear() {
        error.setText("");
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        boolean closed = readOnly || picker.head().readOnly();
        upload.ifPresent(made -> made.setVisible(!closed));
        removals.forEach(remove -> remove.setVisible(!closed));
    }
}
