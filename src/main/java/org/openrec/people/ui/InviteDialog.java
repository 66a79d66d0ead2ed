package org.openrec.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.people.Grant;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonDraft;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Here;
import org.openrec.shared.ui.ProblemNotice;

/** Somebody from outside, who is told by a mail. */
class InviteDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final TextField name = new TextField(getTranslation("people.account.name"));
    private final EmailField mail = new EmailField(getTranslation("people.login.link.mail"));
    private final Select<Language> language = new Select<>();
    private final transient Supplier<Set<Grant>> grants;

    /**
     * @param role asks what they become
     * @param grants what was answered there
     * @param invited called with all that was written
     */
    InviteDialog(Component role, Supplier<Set<Grant>> grants, Consumer<PersonDraft> invited) {
        this.grants = grants;
        setHeaderTitle(getTranslation("people.invite"));
        name.setWidthFull();
        mail.setWidthFull();
        language.setLabel(getTranslation("people.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation("people.account.language." + it.code()));
        language.setValue(Here.language());
        Div fields = new Div(new Paragraph(getTranslation("people.invite.help")), name, mail, language, role);
        fields.addClassName("dialog-fields");
        add(fields);
        Button send = new Button(getTranslation("people.invite.send"), click -> send(invited));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), send);
        setWidth("min(40rem, 100vw)");
    }

    private void send(Consumer<PersonDraft> invited) {
        Stream.of(name, mail).forEach(it -> it.getElement().setProperty("invalid", false));
        try {
            invited.accept(new PersonDraft(
                    "", name.getValue().strip(), mail.getValue().strip(), language.getValue(), grants.get()));
            close();
        } catch (PeopleKeeping.DraftInvalid invalid) {
            String words = invalid.fields().stream()
                    .map(it -> it.text().in(getLocale()))
                    .collect(Collectors.joining(" "));
            boolean ofName = invalid.fields().get(0).pointer().equals("/name");
            (ofName ? name : mail)
                    .getElement()
                    .setProperty("errorMessage", words)
                    .setProperty("invalid", true);
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
