package org.openrec.application.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrec.achievement.Criterion;
import org.openrec.application.opinion.Opinion;
import org.openrec.application.opinion.OpinionDraft.Judgement;
import org.openrec.application.review.ReviewCase;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;
import org.openrec.task.ui.KeyHint;

/** One criterion: what was shown for it, met or not yet, and a comment, with its evidence beside; one of them is open. */
@StyleSheet("context://applications.css")
class CriterionReview extends Section {

    private static final long serialVersionUID = 1L;

    private final Criterion criterion;
    private final Runnable changed;
    private final CriterionHead head;
    private final ShownForCriterion shown;
    private final Button met = new Button(getTranslation("application.review.met"), click -> judge(true));
    private final Button notYet = new Button(getTranslation("application.review.notYet"), click -> judge(false));
    private final TextArea comment = new TextArea(getTranslation("application.review.comment"));
    private final RadioButtonGroup<Integer> level = new RadioButtonGroup<>();
    private final Paragraph error = new Paragraph();
    private final boolean kept;
    private Optional<Boolean> finding = Optional.empty();

    CriterionReview(
            int number,
            Criterion criterion,
            ReviewCase reviewCase,
            Map<FileId, StoredFile> files,
            Locale locale,
            Runnable changed) {
        this.criterion = criterion;
        this.changed = changed;
        this.head = new CriterionHead(number, criterion.title().in(locale));
        addClassName("criterion-review");
        kept = reviewCase.keptMet(criterion);
        shown = new ShownForCriterion(criterion, reviewCase, files, locale);
        Div words = new Div(quiet(criterion.description().in(locale)));
        words.addClassName("criterion-words");
        if (kept) {
            words.add(quiet(
                    getTranslation("application.review.kept", reviewCase.round().number() - 1)));
        }
        level.setLabel(getTranslation("application.review.level"));
        level.setItems(
                IntStream.rangeClosed(1, criterion.levels().size()).boxed().toList());
        level.setItemLabelGenerator(
                it -> it + " · " + criterion.levels().get(it - 1).in(locale));
        level.setVisible(!criterion.levels().isEmpty());
        level.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                changed.run();
            }
        });
        Div judgement = new Div(judgement(criterion.title().in(locale)), error, level, comment);
        judgement.addClassName("judgement");
        words.add(shown, judgement);
        Div body = new Div(words, shown.beside());
        body.addClassName("criterion-body");
        add(new H2(head), body);
        head.addClassName("criterion-head");
        head.getElement().setAttribute("aria-expanded", "false");
        getElement().addEventListener("criterion-open", opened -> shown.showFirst());
        comment.setMaxLength(Opinion.MAX_LENGTH);
        KeptTexts.keep(comment, "criteria/" + criterion.id() + "/comment");
        Typing.follow(comment);
        comment.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                clearProblem();
                changed.run();
            }
        });
        error.addClassName("form-error");
        error.setVisible(false);
        met.getElement().setAttribute("data-key", "m");
        notYet.getElement().setAttribute("data-key", "p");
        met.setSuffixComponent(new KeyHint("m"));
        notYet.setSuffixComponent(new KeyHint("p"));
        show(finding);
    }

    private Div judgement(String name) {
        Div choice = new Div(met, notYet);
        choice.addClassName("met-or-not");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", name);
        return choice;
    }

    private static Paragraph quiet(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("quiet");
        return words;
    }

    private void judge(boolean isMet) {
        finding = Optional.of(isMet);
        clearProblem();
        show(finding);
        changed.run();
    }

    private void show(Optional<Boolean> judged) {
        mark(met, judged.filter(it -> it).isPresent());
        mark(notYet, judged.filter(it -> !it).isPresent());
        comment.setRequiredIndicatorVisible(judged.filter(it -> !it).isPresent());
    }

    private static void mark(Button button, boolean chosen) {
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        button.setClassName("chosen", chosen);
    }

    /** It is open and takes the keys, unless the person went to another one. */
    void takeKeys(boolean takes) {
        setClassName("current", takes);
        head.getElement().setAttribute("aria-expanded", Boolean.toString(takes));
        if (takes) {
            shown.showFirst();
        }
    }

    /** Wherever the person is. */
    void open() {
        getElement().executeJs("window.openrecReview.open(this)");
    }

    String title() {
        return criterion.title().in(getLocale());
    }

    Optional<Boolean> finding() {
        return finding;
    }

    void setReadOnly(boolean readOnly) {
        met.setEnabled(!readOnly);
        notYet.setEnabled(!readOnly);
        comment.setReadOnly(readOnly);
        level.setReadOnly(readOnly);
    }

    void read(Judgement written) {
        finding = Optional.ofNullable(written.met()).or(() -> kept ? Optional.of(true) : Optional.empty());
        comment.setValue(written.comment());
        Optional.ofNullable(written.level())
                .filter(it -> it >= 1 && it <= criterion.levels().size())
                .ifPresent(level::setValue);
        show(finding);
    }

    Judgement value() {
        return new Judgement(
                criterion.id(),
                finding.orElse(null),
                comment.getValue(),
                level.getOptionalValue().orElse(null));
    }

    /** Shows what is wrong and answers where. */
    Component problem(String field, String text) {
        if (field.equals("comment")) {
            comment.setErrorMessage(text);
            comment.setInvalid(true);
            return comment;
        }
        error.setText(text);
        error.setVisible(true);
        return met;
    }

    void clearProblem() {
        comment.setInvalid(false);
        error.setVisible(false);
    }
}
