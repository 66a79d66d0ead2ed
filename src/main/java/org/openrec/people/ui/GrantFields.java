package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.people.Role;

/** One role of a person: which, for whom, from when until when. */
class GrantFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Role> role = new Select<>();
    private final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("people.rules.organisation"));
    private final DaysFields days;
    private final Button remove = new Button(getTranslation("people.roles.remove"));

    /** @param removed called when it is taken away */
    GrantFields(Organisations organisations, Optional<Grant> grant, Consumer<GrantFields> removed) {
        addClassName("grant-fields");
        role.setLabel(getTranslation("people.rules.role"));
        role.setItems(
                Arrays.stream(Role.values()).filter(it -> it != Role.PARTY).toList());
        role.setItemLabelGenerator(it -> it == null ? "" : getTranslation("people.role." + it.code()));
        role.addValueChangeListener(change -> showOrganisation());
        organisation.setItems(organisations.all());
        organisation.setItemLabelGenerator(it -> it.name().in(getLocale()));
        grant.ifPresent(it -> {
            role.setValue(it.group().role());
            it.group().organisation().flatMap(organisations::find).ifPresent(organisation::setValue);
        });
        days = new DaysFields(grant.flatMap(Grant::from), grant.flatMap(Grant::until));
        showOrganisation();
        remove.addClickListener(click -> removed.accept(this));
        add(role, organisation, days, remove);
    }

    /** The one role of somebody who comes in, for good. */
    void alone() {
        remove.setVisible(false);
        days.setVisible(false);
    }

    private void showOrganisation() {
        organisation.setVisible(
                role.getOptionalValue().filter(Role::isOfOrganisation).isPresent());
    }

    /** Empty while no role is chosen. */
    Optional<Grant> value() {
        return role.getOptionalValue()
                .map(it -> days.grant(new Group(
                        it,
                        organisation
                                .getOptionalValue()
                                .filter(chosen -> it.isOfOrganisation())
                                .map(Organisation::id))));
    }
}
