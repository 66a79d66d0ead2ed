package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openrec.people.Grant;
import org.openrec.people.Organisations;
import org.openrec.people.Person;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;

/** What a person is by hand. */
class RolesDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient Organisations organisations;
    private final Div grants = new Div();
    private final Div told = new Div();

    RolesDialog(Person person, List<Grant> now, Organisations organisations, Consumer<Set<Grant>> granted) {
        this.organisations = organisations;
        setHeaderTitle(getTranslation("people.roles.title", person.displayName()));
        now.forEach(it -> another(Optional.of(it)));
        Button another = new Button(getTranslation("people.roles.another"), click -> another(Optional.empty()));
        Div fields = new Div(new Paragraph(getTranslation("people.roles.help")), grants, another, told);
        fields.addClassName("dialog-fields");
        add(fields);
        Button keep = new Button(getTranslation("people.roles.keep"), click -> keep(granted));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), keep);
        setWidth("min(60rem, 100vw)");
    }

    private void another(Optional<Grant> grant) {
        grants.add(new GrantFields(organisations, grant, grants::remove));
    }

    private void keep(Consumer<Set<Grant>> granted) {
        told.removeAll();
        try {
            granted.accept(grants.getChildren()
                    .map(GrantFields.class::cast)
                    .flatMap(it -> it.value().stream())
                    .collect(Collectors.toSet()));
            close();
        } catch (Problem.Invalid problem) {
            told.add(NoticeBox.problem("", problem.detail(Language.of(getLocale()))));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
