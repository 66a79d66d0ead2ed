package org.openrec.application.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.openrec.application.answer.Account;
import org.openrec.application.answer.AnswerChanges;

/** An account to read, under its four questions. */
public class AccountText extends DescriptionList {

    private static final long serialVersionUID = 1L;

    /** @param changed the parts that were written anew since the round before */
    public AccountText(Account account, List<AnswerChanges.PartChange> changed) {
        addClassName("account");
        for (Account.Part part : Account.Part.values()) {
            Term question = new Term(getTranslation("application.account." + part.field()));
            Description answer = new Description(told(account.part(part)));
            changed.stream().filter(change -> change.part() == part).findFirst().ifPresent(change -> {
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
