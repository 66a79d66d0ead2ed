package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
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
import org.openrec.shared.ui.frame.ComponentTexts;

/** One role of a person: which, for whom, from when until when. */
class GrantFields extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<Role> role = new Select<>();
    private final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("people.rules.organisation"));
    private final DatePicker from = day("people.roles.from");
    private final DatePicker until = day("people.roles.until");
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
            it.from().ifPresent(from::setValue);
            it.until().ifPresent(until::setValue);
        });
        showOrganisation();
        add(
                role,
                organisation,
                from,
                until,
                new Button(getTranslation("people.roles.remove"), click -> removed.accept(this)));
    }

    private DatePicker day(String label) {
        DatePicker day = new DatePicker(getTranslation(label));
        day.setI18n(ComponentTexts.datePicker(getLocale()));
        day.setLocale(getLocale());
        day.setClearButtonVisible(true);
        day.setWidth("10rem");
        return day;
    }

    /** The one role of somebody who comes in, for good. */
    void alone() {
        remove.setVisible(false);
        from.setVisible(false);
        until.setVisible(false);
    }

    private void showOrganisation() {
        organisation.setVisible(Optional.ofNullable(role.getValue())
                .filter(Role::isOfOrganisation)
                .isPresent());
    }

    /** Empty while no role is chosen. */
    Optional<Grant> value() {
        return Optional.ofNullable(role.getValue())
                .map(it -> new Grant(
                        new Group(
                                it,
                                Optional.ofNullable(organisation.getValue())
                                        .filter(chosen -> it.isOfOrganisation())
                                        .map(Organisation::id)),
                        Optional.ofNullable(from.getValue()),
                        Optional.ofNullable(until.getValue())));
    }
}
