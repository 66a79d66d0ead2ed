package org.openrec.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.achievement.Criterion;
import org.openrec.application.Account;
import org.openrec.application.Answer;
import org.openrec.application.EvidenceFiles;

/** What a student tells and shows for one criterion. */
class AnswerEditor extends Section {

    private static final long serialVersionUID = 1L;
    private static final Pattern PIECE = Pattern.compile("/evidence/(\\d{1,3}).*");

    private final transient Criterion criterion;
    private final List<PartField> account = new ArrayList<>();
    private final EvidenceEditor evidence;

    AnswerEditor(Criterion criterion, Answer answer, EvidenceFiles files, Locale locale, Runnable changed) {
        this.criterion = criterion;
        addClassName("answer");
        setId("criterion-" + criterion.id());
        Paragraph description = new Paragraph(criterion.description().in(locale));
        description.addClassName("quiet");
        add(new H2(criterion.title().in(locale)), description);
        for (Account.Part part : Account.Part.values()) {
            TextArea area = new TextArea(getTranslation("application.account." + part.field()));
            area.setHelperText(getTranslation("application.account." + part.field() + ".help"));
            area.setMaxLength(Account.MAX_LENGTH);
            area.setMinHeight("6em");
            area.setValue(answer.account().part(part));
            area.setValueChangeMode(ValueChangeMode.LAZY);
            area.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    area.setInvalid(false);
                    changed.run();
                }
            });
            account.add(new PartField(part, area));
            add(area);
        }
        evidence = new EvidenceEditor(answer.evidence(), files, changed);
        add(evidence);
    }

    Answer value() {
        Account told = Account.EMPTY;
        for (PartField field : account) {
            told = told.with(field.part(), field.area().getValue());
        }
        return new Answer(criterion.id(), told, evidence.value());
    }

    /** Whether everything that is asked has something in it. */
    boolean complete() {
        Answer answer = value();
        return answer.account().missing().isEmpty() && !answer.evidence().isEmpty();
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

    void focus() {
        account.get(0).area().focus();
    }

    private record PartField(Account.Part part, TextArea area) {}
}
