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
    private final List<PartField> account = new ArrayList<>();
    private final EvidenceEditor evidence;
    private final AnswerCheck check;
    private final Span filled = new Span();
    private final H2 title;

    AnswerEditor(
            Criterion criterion,
            Answer answer,
            Map<FileId, StoredFile> kept,
            EvidenceFiles files,
            Locale locale,
            AnswerCheck check,
            Runnable changed) {
        this.criterion = criterion;
        this.check = check;
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
        for (Account.Part part : Account.Part.values()) {
            TextArea area = new TextArea(getTranslation("application.account." + part.field()));
            area.setHelperText(getTranslation("application.account." + part.field() + ".help"));
            area.setMaxLength(Account.MAX_LENGTH);
            area.setMinHeight("6em");
            area.setValue(answer.account().part(part));
            KeptTexts.keep(area, part.field());
            Typing.follow(area);
            area.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    area.setInvalid(false);
                    counted.run();
                }
            });
            account.add(new PartField(part, area));
            add(area, example(part));
        }
        evidence = new EvidenceEditor(answer.evidence(), kept, files, counted, this::checkEvidence);
        add(evidence);
        count();
    }

    private NativeDetails example(Account.Part part) {
        NativeDetails example = new NativeDetails(
                getTranslation("application.example"),
                new Paragraph(getTranslation("application.account." + part.field() + ".example")));
        example.addClassNames("example", "small");
        return example;
    }

    private void count() {
        Answer answer = value();
        int all = account.size() + 1;
        int missing = answer.account().missing().size() + (answer.evidence().isEmpty() ? 1 : 0);
        filled.setText(getTranslation("application.apply.filled", all - missing, all));
    }

    /** Mistakes in evidence are told on leaving it; what is only missing is told on sending. */
    private void checkEvidence() {
        evidence.clearProblems();
        for (FieldProblem problem : check.problems(value())) {
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
        for (PartField field : account) {
            told = told.with(field.part(), field.area().getValue());
        }
        return new Answer(criterion.id(), told, evidence.value());
    }

    /** Whether it could be sent as it is. */
    boolean complete() {
        return check.problems(value()).isEmpty();
    }

    String criterionTitle() {
        return title.getText();
    }

    /** @param where the pointer below the answer */
    String nameOf(String where) {
        return account.stream()
                .filter(field -> where.equals("/account/" + field.part().field()))
                .map(field -> field.area().getLabel())
                .findFirst()
                .orElseGet(() -> getTranslation("application.evidence"));
    }

    /** @param where the pointer below the answer, such as {@code /account/situation}; answers where the problem shows */
    Component show(String where, String problem) {
        for (PartField field : account) {
            if (where.equals("/account/" + field.part().field())) {
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

    private record PartField(Account.Part part, TextArea area) {}
}
