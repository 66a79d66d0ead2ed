package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.openrec.credential.Check;
import org.openrec.credential.Verdict;

/** Whether a badge holds, in one large sentence, and every check below it. */
class VerdictPane extends Div {

    private static final long serialVersionUID = 1L;

    /** @param sentence what follows from it for the reader */
    VerdictPane(Verdict verdict, String sentence) {
        addClassNames("verdict", look(verdict.outcome()));
        getElement().setAttribute("role", verdict.valid() ? "status" : "alert");
        Paragraph word = new Paragraph(
                Checklist.mark(gravest(verdict)),
                new Span(getTranslation("credential.verdict." + about(verdict)
                        + verdict.outcome().code())));
        word.addClassName("verdict-word");
        add(word);
        verdict.picture().ifPresent(picture -> {
            Image image = new Image(
                    picture.dataAddress(),
                    verdict.claim().map(Verdict.Claim::name).orElse(""));
            image.addClassName("verdict-picture");
            add(image);
        });
        add(new Paragraph(sentence));
        if (verdict.valid()) {
            verdict.claim()
                    .filter(badge -> !badge.holders().isEmpty())
                    .ifPresent(badge -> add(new HolderCheck(badge.holders())));
        }
        add(new Checklist(verdict.checks()));
    }

    /** What its texts speak about: the part of their keys before the outcome. */
    static String about(Verdict verdict) {
        return switch (verdict.subject()) {
            case BADGE -> "";
            case ENDORSEMENT -> "endorsement.";
            case SEVERAL -> "several.";
        };
    }

    private static String look(Verdict.Outcome outcome) {
        return switch (outcome) {
            case VALID -> "valid";
            case NOT_VALID -> "not-valid";
            case NO_BADGE, CANNOT_BE_CHECKED -> "not-known";
        };
    }

    private static Check.Result gravest(Verdict verdict) {
        return switch (verdict.outcome()) {
            case VALID -> Check.Result.PASSED;
            case NOT_VALID -> Check.Result.FAILED;
            case NO_BADGE -> Check.Result.NOTED;
            case CANNOT_BE_CHECKED -> Check.Result.UNKNOWN;
        };
    }
}
