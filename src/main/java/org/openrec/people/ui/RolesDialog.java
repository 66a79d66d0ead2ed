package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openrec.people.Directory;
import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.people.Role;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** What a person is by hand. */
class RolesDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final List<Role> EVERYWHERE = Arrays.stream(Role.values())
            .filter(it -> it != Role.PARTY && !it.isOfOrganisation())
            .toList();

    private final CheckboxGroup<Role> everywhere = new CheckboxGroup<>();
    private final MultiSelectComboBox<Organisation> staff;
    private final MultiSelectComboBox<Organisation> partner;

    RolesDialog(Directory.Entry entry, Organisations organisations, Consumer<Set<Group>> granted) {
        setHeaderTitle(getTranslation("people.roles.title", entry.person().displayName()));
        everywhere.setLabel(getTranslation("people.roles.everywhere"));
        everywhere.setItems(EVERYWHERE);
        everywhere.setItemLabelGenerator(it -> getTranslation("people.role." + it.code()));
        everywhere.setValue(entry.groups().stream()
                .map(Group::role)
                .filter(EVERYWHERE::contains)
                .collect(Collectors.toSet()));
        staff = organisations(Role.STAFF, entry, organisations);
        partner = organisations(Role.PARTNER, entry, organisations);
        Div fields = new Div(new Paragraph(getTranslation("people.roles.help")), everywhere, staff, partner);
        fields.addClassName("dialog-fields");
        add(fields);
        Button keep = new Button(getTranslation("people.roles.keep"), click -> keep(granted));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), keep);
        setWidth("min(36rem, 100vw)");
    }

    private MultiSelectComboBox<Organisation> organisations(
            Role role, Directory.Entry entry, Organisations organisations) {
        MultiSelectComboBox<Organisation> box =
                new MultiSelectComboBox<>(getTranslation("people.roles.of." + role.code()));
        box.setItems(organisations.all());
        box.setItemLabelGenerator(it -> it.name().in(getLocale()));
        box.setWidthFull();
        box.setValue(entry.groups().stream()
                .filter(it -> it.role() == role)
                .flatMap(it -> it.organisation().flatMap(organisations::find).stream())
                .collect(Collectors.toSet()));
        return box;
    }

    private void keep(Consumer<Set<Group>> granted) {
        Set<Group> groups = new HashSet<>();
        everywhere.getValue().forEach(it -> groups.add(Group.of(it)));
        staff.getValue().forEach(it -> groups.add(Group.of(Role.STAFF, it.id())));
        partner.getValue().forEach(it -> groups.add(Group.of(Role.PARTNER, it.id())));
        try {
            granted.accept(groups);
            close();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
