package org.openrec.people.ui.setup;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.ui.organisation.OrganisationDialog;

/** The first service: nothing can be asked for without one. */
class ServiceStep extends Div {

    private static final long serialVersionUID = 1L;

    ServiceStep(Organisations organisations, OrganisationKeeping keeping, Runnable changed) {
        addClassName("setup-form");
        List<Organisation> services = organisations.all().stream()
                .filter(it -> it.kind() == OrganisationKind.SERVICE)
                .toList();
        if (services.isEmpty()) {
            add(new Paragraph(getTranslation("people.setup.service.none")));
        } else {
            UnorderedList list = new UnorderedList();
            services.forEach(it -> list.add(new ListItem(it.name().in(getLocale()))));
            add(list);
        }
        Button add = new Button(getTranslation("people.setup.service.add"), click -> new OrganisationDialog(
                        Optional.empty(), List.of(OrganisationKind.SERVICE), draft -> {
                            keeping.add(draft);
                            changed.run();
                        })
                .open());
        if (services.isEmpty()) {
            add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        add(add, new Anchor("organisations", getTranslation("people.setup.service.all")));
    }
}
