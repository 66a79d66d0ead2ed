package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.openrec.people.Actor;
import org.openrec.people.account.OwnAccount;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** Name, login and language. */
@org.springframework.stereotype.Component
@Order(10)
class PersonPart implements AccountPart {

    private final OwnAccount account;
    private final GuestPasses passes;

    PersonPart(OwnAccount account, GuestPasses passes) {
        this.account = account;
        this.passes = passes;
    }

    @Override
    public Component open(Actor actor) {
        UI page = UI.getCurrent();
        TextField name = new TextField(page.getTranslation("people.account.name"));
        name.setValue(actor.displayName());
        name.setMaxLength(200);
        Button rename = new Button(page.getTranslation("people.account.rename"), click -> rename(actor, name));
        boolean ofUniversity = account.isOfUniversity(actor);
        name.setReadOnly(ofUniversity);
        rename.setVisible(!ofUniversity);
        name.setHelperText(ofUniversity ? page.getTranslation("people.account.ofUniversity") : "");
        Div named = new Div(name, rename);
        named.addClassName("account-line");
        Paragraph login = new Paragraph(page.getTranslation("people.account.login", actor.login()));
        login.setVisible(passes.find(actor.id()).isEmpty());
        return new Block(
                page.getTranslation("people.account.person"),
                login,
                named,
                language(actor),
                new Anchor("messages", page.getTranslation("people.account.messages")));
    }

    private void rename(Actor actor, TextField name) {
        try {
            account.rename(actor, name.getValue());
            ProblemNotice.done(Texts.get(name.getUI().orElseThrow().getLocale(), "people.account.renamed"));
        } catch (Problem.Invalid problem) {
            name.setErrorMessage(problem.detail(Language.of(UI.getCurrent().getLocale())));
            name.setInvalid(true);
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private Select<Language> language(Actor actor) {
        UI page = UI.getCurrent();
        Select<Language> language = new Select<>();
        language.setLabel(page.getTranslation("people.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> page.getTranslation("people.account.language." + it.code()));
        language.setValue(actor.language());
        language.setHelperText(page.getTranslation("people.account.language.help"));
        language.addValueChangeListener(change -> {
            account.speak(actor, change.getValue());
            ProblemNotice.done(page.getTranslation("people.account.language.kept"));
        });
        return language;
    }
}
