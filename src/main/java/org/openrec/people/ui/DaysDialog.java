package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.people.Person;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;

/** From when until when somebody is what they are. */
class DaysDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DaysFields days;
    private final transient Group group;
    private final Div told = new Div();

    /** @param settled called with the same for other days */
    DaysDialog(Person person, Grant grant, Consumer<Grant> settled) {
        setHeaderTitle(getTranslation("people.members.days.of", person.displayName()));
        group = grant.group();
        days = new DaysFields(grant.from(), grant.until());
        Div fields = new Div(new Paragraph(getTranslation("people.members.days.help")), days, told);
        fields.addClassName("dialog-fields");
        add(fields);
        Button keep = new Button(getTranslation("people.roles.keep"), click -> keep(settled));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), keep);
        setWidth("min(30rem, 100vw)");
    }

    private void keep(Consumer<Grant> settled) {
        told.removeAll();
        try {
            settled.accept(days.grant(group));
            close();
        } catch (Problem.Invalid problem) {
            told.add(NoticeBox.problem("", problem.detail(Language.of(getLocale()))));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
