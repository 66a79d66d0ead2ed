package org.openrec.application.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.Opinion;
import org.openrec.application.opinion.OpinionDraft;
import org.openrec.application.opinion.OpinionDraft.Judgement;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;
import org.openrec.task.ui.KeyHint;

/** What closes the review: the decision, with its reason and the next step. */
class DecisionFields extends Section {

    private static final long serialVersionUID = 1L;

    private final Runnable changed;
    private final Map<Decision, Button> buttons = new EnumMap<>(Decision.class);
    private final TextArea reason = new TextArea(getTranslation("application.review.reason"));
    private final TextArea nextStep = new TextArea(getTranslation("application.review.nextStep"));
    private final WhatIsRead reads = new WhatIsRead();
    private final Paragraph error = new Paragraph();
    private Optional<Decision> decision = Optional.empty();
    private boolean chosen;

    DecisionFields(Runnable changed) {
        this.changed = changed;
        addClassName("decision");
        Div choice = new Div();
        choice.addClassName("decisions");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("application.review.decision"));
        choice.getElement().setAttribute("tabindex", "-1").setAttribute("data-key", "d");
        for (Decision each : Decision.values()) {
            Button button =
                    new Button(getTranslation("application.review.decision." + each.code()), click -> choose(each));
            String key = Integer.toString(each.ordinal() + 1);
            button.getElement().setAttribute("data-key", key);
            button.setSuffixComponent(new KeyHint(key));
            if (each == Decision.REFUSED) {
                leadTo(reason, button);
            }
            buttons.put(each, button);
            choice.add(button);
        }
        KeptTexts.keep(reason, "reason");
        KeptTexts.keep(nextStep, "nextStep");
        for (TextArea text : List.of(reason, nextStep)) {
            text.setMaxLength(Opinion.MAX_LENGTH);
            Typing.follow(text);
            text.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    text.setInvalid(false);
                    changed.run();
                }
            });
        }
        error.addClassName("form-error");
        error.setVisible(false);
        add(new H2(getTranslation("application.review.decision")), choice, error, reason, nextStep, reads);
        show();
    }

    /** At once: whoever goes on typing types the reason. */
    private static void leadTo(TextArea empty, Button button) {
        button.getElement()
                .executeJs("this.addEventListener('click', () => { if (!$0.value) $0.focus(); })", empty.getElement());
    }

    private void choose(Decision chosenByPerson) {
        chosen = true;
        decision = Optional.of(chosenByPerson);
        error.setVisible(false);
        show();
        changed.run();
    }

    /** What follows from the findings, as long as the person has not chosen. */
    void suggest(boolean allMet, boolean someUnmet) {
        if (allMet) {
            decision = Optional.of(Decision.ACCEPTED);
        } else if (someUnmet
                && !(chosen && decision.filter(Decision.REFUSED::equals).isPresent())) {
            decision = Optional.of(Decision.NOT_YET);
        } else if (!someUnmet && !chosen) {
            decision = Optional.empty();
        }
        show();
    }

    private void show() {
        buttons.forEach((each, button) -> {
            boolean is = decision.filter(each::equals).isPresent();
            button.getElement().setAttribute("aria-pressed", Boolean.toString(is));
            button.setClassName("chosen", is);
        });
        boolean refused = decision.filter(Decision.REFUSED::equals).isPresent();
        reason.setRequiredIndicatorVisible(refused);
        nextStep.setRequiredIndicatorVisible(refused);
        boolean accepted = decision.filter(Decision.ACCEPTED::equals).isPresent();
        nextStep.setVisible(!accepted);
    }

    Optional<Decision> decision() {
        return decision;
    }

    /** @param comments by the titles of their criteria */
    void sayWhatIsRead(String reader, Map<String, String> comments) {
        Map<String, String> words = new LinkedHashMap<>(comments);
        words.put(reason.getLabel(), reason.getValue());
        if (nextStep.isVisible()) {
            words.put(nextStep.getLabel(), nextStep.getValue());
        }
        reads.show(reader, words);
    }

    void setReadOnly(boolean readOnly) {
        buttons.values().forEach(button -> button.setEnabled(!readOnly));
        reason.setReadOnly(readOnly);
        nextStep.setReadOnly(readOnly);
    }

    void read(OpinionDraft written) {
        decision = Optional.ofNullable(written.decision());
        chosen = decision.isPresent();
        reason.setValue(written.reason());
        nextStep.setValue(written.nextStep());
        show();
    }

    /** The review of these criteria, as far as it is written. */
    OpinionDraft close(List<Judgement> judgements) {
        return new OpinionDraft(
                decision.orElse(null), judgements, reason.getValue(), nextStep.isVisible() ? nextStep.getValue() : "");
    }

    Component problem(String field, String text) {
        if (field.equals("reason") || field.equals("nextStep")) {
            TextArea area = field.equals("reason") ? reason : nextStep;
            area.setErrorMessage(text);
            area.setInvalid(true);
            return area;
        }
        error.setText(text);
        error.setVisible(true);
        return buttons.values().iterator().next();
    }

    void clearProblems() {
        reason.setInvalid(false);
        nextStep.setInvalid(false);
        error.setVisible(false);
    }
}
