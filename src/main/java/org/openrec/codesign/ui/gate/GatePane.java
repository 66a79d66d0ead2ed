package org.openrec.codesign.ui.gate;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.codesign.sheet.PlaceNames;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.ui.InitiativePane;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;
import org.openrec.task.ui.open.Deed;

/** Yes, or no with a word: the button says which, and of what badge. */
class GatePane extends InitiativePane {

    private static final int LONGEST = 2000;
    private static final String REASON = "reason";
    private static final String ABOUT = "about";

    private final GateForm asked;
    private final String badge;
    private final RadioButtonGroup<String> choice = new RadioButtonGroup<>();
    private final Select<String> about = new Select<>();
    private final TextArea reason = new TextArea();

    GatePane(GateForm asked, Sheet sheet, Locale locale, FormValues values) {
        super("gate-pane");
        this.asked = asked;
        this.badge = sheet.title(Texts.both("codesign.sheet.unnamed")).in(locale);
        about.setLabel(text("codesign.gate.about.choose"));
        about.setHelperText(text("codesign.gate.about.help"));
        about.setEmptySelectionAllowed(true);
        about.setEmptySelectionCaption(text("codesign.gate.about.all"));
        about.setItems(PlaceNames.of(sheet));
        about.setItemLabelGenerator(it -> Optional.ofNullable(it)
                .map(place -> PlaceNames.name(place).in(locale))
                .orElseGet(() -> text("codesign.gate.about.all")));
        values.text(ABOUT).filter(PlaceNames.of(sheet)::contains).ifPresent(about::setValue);
        about.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed();
            }
        });
        choice.setLabel(text(asked.text("question"), badge));
        choice.setItems(asked.yes(), asked.no());
        choice.setItemLabelGenerator(it -> text(asked.text(it.equals(asked.yes()) ? "yes" : "no"), badge));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        values.text(asked.field())
                .filter(it -> it.equals(asked.yes()) || it.equals(asked.no()))
                .ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            choice.setInvalid(false);
            turn();
            if (change.isFromClient()) {
                changed();
            }
        });
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setValue(values.text(REASON).orElse(""));
        reason.setManualValidation(true);
        KeptTexts.keep(reason, REASON);
        Typing.follow(reason);
        reason.addValueChangeListener(change -> {
            reason.setInvalid(false);
            if (change.isFromClient()) {
                changed();
            }
        });
        add(choice, about, reason);
        turn();
    }

    private boolean isNo() {
        return asked.no().equals(choice.getValue());
    }

    private void turn() {
        about.setVisible(isNo());
        reason.setVisible(
                isNo() || asked.wordsWithYes() && choice.getOptionalValue().isPresent());
        reason.setLabel(text(isNo() ? "codesign.gate.reason" : "codesign.gate.words"));
        reason.setHelperText(isNo() || !asked.wordsWithYes() ? "" : text("codesign.gate.words.help"));
        reason.setRequiredIndicatorVisible(isNo());
    }

    @Override
    public FormValues values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        choice.getOptionalValue().ifPresent(it -> values.put(asked.field(), it));
        about.getOptionalValue().filter(it -> isNo()).ifPresent(it -> values.put(ABOUT, it));
        if (reason.isVisible()) {
            values.put(REASON, reason.getValue());
        }
        return new FormValues(values);
    }

    @Override
    public Optional<Deed> deed() {
        return Optional.of(new Deed(
                choice.getOptionalValue()
                        .map(it -> text(asked.text(isNo() ? "no.do" : "yes"), badge))
                        .orElseGet(() -> text("codesign.gate.answerIt")),
                List.of(),
                text(asked.text("follows")),
                text("codesign.gate.done"),
                Optional.empty()));
    }

    @Override
    public void show(List<FieldProblem> problems) {
        problems.forEach(problem -> {
            String words = problem.text().in(locale());
            if (problem.pointer().equals("/" + REASON)) {
                reason.setErrorMessage(words);
                reason.setInvalid(true);
                reason.focus();
            } else {
                choice.setErrorMessage(words);
                choice.setInvalid(true);
                choice.getElement().executeJs("this.focus()");
            }
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        choice.setReadOnly(readOnly);
        about.setReadOnly(readOnly);
        reason.setReadOnly(readOnly);
    }
}
