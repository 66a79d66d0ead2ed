package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.codesign.matrix.CriterionWording;
import org.openrec.shared.FieldProblem;

/** The words of one criterion: title, what is shown, which evidence counts, questions, and where it comes from. */
class CriterionFields extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField title = new TextField();
    private final TextArea shown = new TextArea();
    private final CheckboxGroup<Matrix.OriginLine> counting = new CheckboxGroup<>();
    private final List<TextField> questions = new ArrayList<>();
    private final Span asked = new Span();
    private final UnorderedList origins = new UnorderedList();
    private final Paragraph from = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final Button keep = new Button();
    private boolean touched;

    CriterionFields(Runnable kept, Runnable cleared) {
        addClassName("criterion-fields");
        from.addClassNames("quiet", "small");
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        title.setLabel(getTranslation("codesign.matrix.title"));
        title.setMaxLength(CriterionWording.LONGEST_TITLE);
        shown.setLabel(getTranslation("codesign.matrix.shown"));
        shown.setMaxLength(CriterionWording.LONGEST_SHOWN);
        counting.setLabel(getTranslation("codesign.matrix.counting"));
        counting.setItemLabelGenerator(Matrix.OriginLine::text);
        asked.addClassName("asked");
        Div ask = new Div(asked);
        for (int i = 0; i < CriterionWording.MOST_QUESTIONS; i++) {
            TextField question = new TextField();
            question.setAriaLabel(getTranslation("codesign.matrix.question", i + 1));
            question.setMaxLength(CriterionWording.LONGEST_QUESTION);
            question.setWidthFull();
            question.setManualValidation(true);
            question.addValueChangeListener(change -> count(change.isFromClient()));
            questions.add(question);
            ask.add(question);
        }
        ask.addClassName("questions");
        title.addValueChangeListener(change -> {
            title.setInvalid(false);
            count(change.isFromClient());
        });
        shown.addValueChangeListener(change -> {
            shown.setInvalid(false);
            count(change.isFromClient());
        });
        title.setManualValidation(true);
        shown.setManualValidation(true);
        Span whence = new Span(getTranslation("codesign.matrix.whence"));
        whence.addClassName("asked");
        origins.addClassName("origins");
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickListener(click -> kept.run());
        Button clear = new Button(getTranslation("codesign.matrix.clear"), click -> cleared.run());
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div deeds = new Div(keep, clear);
        deeds.addClassName("actions");
        add(from, error, title, shown, counting, ask, whence, origins, deeds);
    }

    private void count(boolean byPerson) {
        touched |= byPerson;
        asked.setText(getTranslation(
                "codesign.matrix.questions",
                questions.stream().filter(it -> !it.getValue().isBlank()).count(),
                CriterionWording.MOST_QUESTIONS));
    }

    /** What was typed stays, where other cells are chosen for it. */
    void show(
            String about,
            CriterionWording wording,
            List<Matrix.OriginLine> evidence,
            List<Matrix.OriginLine> comesFrom,
            String deed) {
        from.setText(about);
        error.setText("");
        if (!touched) {
            title.setValue(wording.title());
            shown.setValue(wording.shown());
            IntStream.range(0, questions.size()).forEach(i -> questions
                    .get(i)
                    .setValue(
                            i < wording.questions().size() ? wording.questions().get(i) : ""));
        }
        counting.setItems(evidence);
        counting.setVisible(!evidence.isEmpty());
        counting.setValue(evidence.stream()
                .filter(it -> wording.counting().contains(it.card()))
                .collect(Collectors.toSet()));
        origins.removeAll();
        comesFrom.forEach(it -> origins.add(origin(it)));
        keep.setText(deed);
        count(false);
    }

    /** Nothing was typed yet of the next one that is shown. */
    void begin() {
        touched = false;
        fields().forEach(it -> ((HasValidation) it).setInvalid(false));
    }

    private ListItem origin(Matrix.OriginLine line) {
        Span text = new Span(line.text());
        text.addClassNames("told", "kind-" + line.kind().code());
        Span whose = new Span(line.by().stream()
                .map(by -> by.orElseGet(() -> getTranslation("codesign.party.anonymous")))
                .distinct()
                .collect(Collectors.joining(", ")));
        whose.addClassNames("quiet", "small");
        return new ListItem(text, whose);
    }

    CriterionWording wording() {
        return new CriterionWording(
                title.getValue(),
                shown.getValue(),
                questions.stream()
                        .map(TextField::getValue)
                        .filter(it -> !it.isBlank())
                        .toList(),
                counting.getValue().stream().map(Matrix.OriginLine::card).collect(Collectors.toSet()));
    }

    /** Each problem at its field, and the focus on the first. */
    void show(List<FieldProblem> problems) {
        error.setText("");
        fields().forEach(it -> ((HasValidation) it).setInvalid(false));
        for (FieldProblem problem : problems) {
            String text = problem.text().in(getLocale());
            Component field = field(problem.pointer());
            if (field == this) {
                error.setText(text);
            } else {
                ((HasValidation) field).setErrorMessage(text);
                ((HasValidation) field).setInvalid(true);
            }
        }
        problems.stream().findFirst().map(it -> field(it.pointer())).ifPresent(it -> it.getElement()
                .executeJs("this.focus()"));
    }

    private Component field(String pointer) {
        String[] path = pointer.split("/", -1);
        return switch (path.length > 1 ? path[1] : "") {
            case "title" -> title;
            case "shown" -> shown;
            case "questions" -> questions.get(path.length > 2 ? Integer.parseInt(path[2]) : 0);
            default -> this;
        };
    }

    private List<Component> fields() {
        List<Component> fields = new ArrayList<>(questions);
        fields.add(title);
        fields.add(shown);
        return fields;
    }

    void takeFocus() {
        title.focus();
    }
}
