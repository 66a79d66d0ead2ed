package org.openrec.application.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.openrec.application.answer.Account;
import org.openrec.application.answer.AnswerChanges;
import org.openrec.application.answer.AskedQuestion;

/** An account to read, under its questions. */
public class AccountText extends DescriptionList {

    private static final long serialVersionUID = 1L;

    /** @param changed the answers that were written anew since the round before */
    public AccountText(
            List<AskedQuestion> questions, Account account, List<AnswerChanges.PartChange> changed, Locale locale) {
        addClassName("account");
        for (AskedQuestion asked : questions) {
            Term question = new Term(asked.text().in(locale));
            Description answer = new Description(told(account.answer(asked.id())));
            changed.stream()
                    .filter(change -> change.question().equals(asked.id()))
                    .findFirst()
                    .ifPresent(change -> {
                        question.add(new ChangeMark());
                        answer.add(before(change.before()));
                    });
            add(question, answer);
        }
    }

    private Details before(String text) {
        return new Details(
                getTranslation("application.review.before"),
                told(text.isBlank() ? getTranslation("application.review.before.nothing") : text));
    }

    private static Paragraph told(String text) {
        Paragraph told = new Paragraph(text);
        told.addClassName("told");
        return told;
    }
}
