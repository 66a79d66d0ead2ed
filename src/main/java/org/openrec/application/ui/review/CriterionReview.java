package org.openrec.application.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openrec.achievement.Criterion;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AnswerChanges;
import org.openrec.application.review.Finding;
import org.openrec.application.review.Opinion;
import org.openrec.application.review.OpinionDraft.Judgement;
import org.openrec.application.review.ReviewCase;
import org.openrec.application.ui.AccountText;
import org.openrec.application.ui.EvidenceList;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;
import org.openrec.task.ui.KeyHint;

/** One criterion beside what was shown for it: met or not yet, and a comment. */
@StyleSheet("context://applications.css")
class CriterionReview extends Section {

    private static final long serialVersionUID = 1L;

    private final Criterion criterion;
    private final Runnable changed;
    private final Button met = new Button(getTranslation("application.review.met"), click -> judge(true));
    private final Button notYet = new Button(getTranslation("application.review.notYet"), click -> judge(false));
    private final TextArea comment = new TextArea(getTranslation("application.review.comment"));
    private final Paragraph error = new Paragraph();
    private final boolean kept;
    private Optional<Boolean> finding = Optional.empty();

    CriterionReview(
            Criterion criterion,
            ReviewCase reviewCase,
            Map<FileId, StoredFile> files,
            Locale locale,
            Runnable changed) {
        this.criterion = criterion;
        this.changed = changed;
        addClassName("criterion-review");
        Div shown = new Div();
        shown.addClassName("shown");
        Answer answer = reviewCase.answer(criterion);
        AnswerChanges changes = reviewCase.changes(criterion);
        shown.add(new AccountText(answer.account(), changes.account()));
        shown.add(title(getTranslation("application.evidence")));
        shown.add(new EvidenceList(answer.evidence(), changes.added(), files));
        if (!changes.removed().isEmpty()) {
            shown.add(title(getTranslation("application.review.removed")));
            shown.add(new EvidenceList(changes.removed(), List.of(), files));
        }
        earlier(reviewCase).forEach(shown::add);
        Div judgement = new Div(judgement(criterion.title().in(locale)), error, comment);
        judgement.addClassName("judgement");
        Paragraph description = new Paragraph(criterion.description().in(locale));
        description.addClassName("quiet");
        Div sides = new Div(shown, judgement);
        sides.addClassName("sides");
        kept = reviewCase.keptMet(criterion);
        add(new H2(criterion.title().in(locale)));
        if (kept) {
            Div opened = new Div(description, sides);
            add(new NativeDetails(
                    getTranslation("application.review.kept", reviewCase.round().number() - 1), opened));
        } else {
            add(description, sides);
        }
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

    private List<Component> earlier(ReviewCase reviewCase) {
        return reviewCase.earlier().stream()
                .flatMap(review -> review.opinion().criteria().stream()
                        .filter(it -> it.criterionId().equals(criterion.id()))
                        .filter(it -> !it.comment().isBlank())
                        .map(it -> (Component) earlier(review.round(), it)))
                .toList();
    }

    private Paragraph earlier(int round, Finding finding) {
        Paragraph words = new Paragraph(getTranslation("application.review.earlier", round, finding.comment()));
        words.addClassName("earlier");
        return words;
    }

    private static H3 title(String text) {
        return new H3(text);
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

    /** The keys go to the criterion that the arrows reached; if they reached none, to this one. */
    void takeKeys(boolean takes) {
        setClassName("current", takes);
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
    }

    void read(Judgement written) {
        finding = Optional.ofNullable(written.met()).or(() -> kept ? Optional.of(true) : Optional.empty());
        comment.setValue(written.comment());
        show(finding);
    }

    Judgement value() {
        return new Judgement(criterion.id(), finding.orElse(null), comment.getValue());
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
