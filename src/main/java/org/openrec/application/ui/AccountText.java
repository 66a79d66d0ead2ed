package org.openrec.application.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import org.openrec.application.Account;

/** An account to read, under its four questions. */
class AccountText extends DescriptionList {

    private static final long serialVersionUID = 1L;

    /** @param changed which parts were written anew since the round before */
    AccountText(Account account, Set<Account.Part> changed) {
        addClassName("account");
        for (Account.Part part : Account.Part.values()) {
            Term question = new Term(getTranslation("application.account." + part.field()));
            if (changed.contains(part)) {
                question.add(new ChangeMark());
            }
            Paragraph told = new Paragraph(account.part(part));
            told.addClassName("told");
            add(question, new Description(told));
        }
    }
}
