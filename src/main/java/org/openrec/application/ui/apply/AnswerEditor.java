package org.openrec.application.ui.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.achievement.Criterion;
import org.openrec.application.answer.Account;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AnswerRules;
import org.openrec.application.answer.AskedQuestion;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.ui.Arrival;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;

/** What a student tells and shows for one criterion. */
class AnswerEditor extends Section {

    private static final long serialVersionUID = 1L;
    private static final Pattern PIECE = Pattern.compile("/evidence/(\\d{1,3}).*");

    private final transient Criterion criterion;
    private final List<AnswerField> account = new ArrayList<>();
    private final EvidenceEditor evidence;
    private final Span filled = new Span();
    private final H2 title;

    AnswerEditor(
            Criterion criterion,
            Answer answer,
            Map<FileId, StoredFile> kept,
            EvidenceFiles files,
            Locale locale,
            Runnable changed) {
        this.criterion = criterion;
        Runnable counted = () -> {
            count();
            changed.run();
        };
        addClassName("answer");
        setId("criterion-" + criterion.id());
        KeptTexts.part(this, criterion.id());
        Paragraph description = new Paragraph(criterion.description().in(locale));
        description.addClassName("quiet");
        title = Arrival.heading(criterion.title().in(locale));
        filled.addClassNames("answer-filled", "quiet", "small");
        add(title, description, filled);
        for (AskedQuestion asked : AskedQuestion.of(criterion)) {
            TextArea area = new TextArea(asked.text().in(locale));
            asked.help().ifPresent(it -> area.setHelperText(it.in(locale)));
            area.setMaxLength(Account.MAX_LENGTH);
            area.setMinHeight("6em");
            area.setValue(answer.account().answer(asked.id()));
            KeptTexts.keep(area, asked.id());
            Typing.follow(area);
            area.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    area.setInvalid(false);
                    counted.run();
                }
            });
            account.add(new AnswerField(asked.id(), area));
            add(area);
            asked.example().ifPresent(it -> add(example(it.in(locale))));
        }
        evidence = new EvidenceEditor(answer.evidence(), kept, files, counted, this::checkEvidence);
        add(evidence);
        count();
    }

    private NativeDetails example(String words) {
        NativeDetails example = new NativeDetails(getTranslation("application.example"), new Paragraph(words));
        example.addClassNames("example", "small");
        return example;
    }

    private void count() {
        Answer answer = value();
        int given = answer.account().told().size() + (answer.evidence().isEmpty() ? 0 : 1);
        filled.setText(getTranslation("application.apply.filled", given, account.size() + 1));
    }

    /** Mistakes in evidence are told on leaving it; what is only missing is told on sending. */
    private void checkEvidence() {
        evidence.clearProblems();
        for (FieldProblem problem : problems()) {
            Matcher piece = PIECE.matcher(problem.pointer().replaceFirst("/criteria/0", ""));
            if (piece.matches()) {
                evidence.show(
                        Optional.of(Integer.valueOf(piece.group(1))),
                        problem.text().in(getLocale()));
            }
        }
    }

    Answer value() {
        Account told = Account.EMPTY;
        for (AnswerField field : account) {
            told = told.with(field.question(), field.area().getValue());
        }
        return new Answer(criterion.id(), told, evidence.value());
    }

    /** What sending it would be refused for: the rules of sending, and no others, say what is complete. */
    private List<FieldProblem> problems() {
        return AnswerRules.problems(List.of(value()), List.of(criterion));
    }

    List<AskedQuestion> questions() {
        return AskedQuestion.of(criterion);
    }

    /** Whether it could be sent as it is. */
    boolean complete() {
        return problems().isEmpty();
    }

    String criterionTitle() {
        return title.getText();
    }

    /** @param where the pointer below the answer */
    String nameOf(String where) {
        return account.stream()
                .filter(field -> where.equals("/account/" + field.question()))
                .map(field -> field.area().getLabel())
                .findFirst()
                .orElseGet(() -> getTranslation("application.evidence"));
    }

    /** @param where the pointer below the answer, such as {@code /account/situation}; answers where the problem shows */
    Component show(String where, String problem) {
        for (AnswerField field : account) {
            if (where.equals("/account/" + field.question())) {
                field.area().setErrorMessage(problem);
                field.area().setInvalid(true);
                return field.area();
            }
        }
        Matcher piece = PIECE.matcher(where);
        return evidence.show(
                piece.matches() ? Optional.of(Integer.valueOf(piece.group(1))) : Optional.empty(), problem);
    }

    void clearProblems() {
        account.forEach(field -> field.area().setInvalid(false));
        evidence.clearProblems();
    }

    /** The heading: who arrives here reads first. */
    void focus() {
        Arrival.at(title);
    }

    private record AnswerField(String question, TextArea area) {}
}
