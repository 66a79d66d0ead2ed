package org.openrec.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openrec.notification.NoticeText;
import org.openrec.notification.NoticeTexts;
import org.openrec.notification.Wording;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** The words of a notice in both languages, with what it will look like. */
class NoticeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Map<String, TextFieldBase<?, String>> fields = new LinkedHashMap<>();
    private final Div preview = new Div();

    /** @param kept called with what was written; what it refuses is told at its field */
    NoticeDialog(NoticeText text, Consumer<Wording> kept) {
        setHeaderTitle(getTranslation("notification.words.dialog"));
        setWidth("min(52rem, 100vw)");
        Wording now = text.now();
        Div all = new Div(new Paragraph(places(text)));
        all.addClassName("dialog-fields");
        all.add(
                line("subjectFr", now.subjectFr()),
                area("bodyFr", now.bodyFr()),
                line("subjectEn", now.subjectEn()),
                area("bodyEn", now.bodyEn()));
        preview.addClassName("notice-preview");
        preview.getElement().setAttribute("aria-live", "polite");
        all.add(new H3(getTranslation("notification.words.preview")), preview);
        add(all);
        Button keep = new Button(getTranslation("notification.words.keep"), click -> keep(kept));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), keep);
        show();
    }

    private String places(NoticeText text) {
        Language language = Language.of(getLocale());
        String said = text.places().stream()
                .map(it -> "{" + it + "} = " + NoticeSample.filled("{" + it + "}", language))
                .collect(Collectors.joining(", "));
        return said.isEmpty()
                ? getTranslation("notification.words.noPlaces")
                : getTranslation("notification.words.places") + " " + said;
    }

    private TextField line(String name, String now) {
        TextField field = new TextField(getTranslation("notification.words." + name));
        field.setMaxLength(NoticeTexts.LONGEST_SUBJECT);
        return keeping(name, field, now);
    }

    private TextArea area(String name, String now) {
        TextArea field = new TextArea(getTranslation("notification.words." + name));
        field.setMaxLength(NoticeTexts.LONGEST_BODY);
        return keeping(name, field, now);
    }

    private <F extends TextFieldBase<?, String>> F keeping(String name, F field, String now) {
        field.setValue(now);
        field.getElement().getStyle().set("width", "100%");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> show());
        fields.put(name, field);
        return field;
    }

    private Wording wording() {
        return new Wording(value("subjectFr"), value("subjectEn"), value("bodyFr"), value("bodyEn"));
    }

    private String value(String name) {
        return field(name).getValue();
    }

    private TextFieldBase<?, String> field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private void show() {
        if (fields.size() < 4) {
            return;
        }
        preview.removeAll();
        for (Language language : Language.values()) {
            Paragraph subject = new Paragraph(NoticeSample.filled(wording().subject(language), language));
            subject.addClassName("row-title");
            Paragraph body = new Paragraph(NoticeSample.filled(wording().body(language), language));
            body.addClassName("message-body");
            preview.add(subject, body);
        }
    }

    private void keep(Consumer<Wording> kept) {
        fields.values().forEach(it -> it.setInvalid(false));
        try {
            kept.accept(wording());
            close();
        } catch (Problem.Invalid invalid) {
            invalid.fields().forEach(this::mark);
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private void mark(FieldProblem problem) {
        TextFieldBase<?, String> field = field(problem.pointer().substring(1));
        field.setErrorMessage(problem.text().in(getLocale()));
        field.setInvalid(true);
        field.focus();
    }
}
