package org.openrec.codesign.ui.brought;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openrec.codesign.brought.BringingBadges;
import org.openrec.codesign.brought.BroughtBadge;
import org.openrec.codesign.brought.BroughtPreview;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Badges that a service has already: from a file or an address, seen before they go to the gate. */
@Route(value = "initiatives/bring", layout = MainLayout.class)
@RolesAllowed({"STAFF", "ACCOMPANIST"})
@StyleSheet("context://initiatives.css")
class BringBadgesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient BringingBadges bringing;
    private final ComboBox<Organisation> service = new ComboBox<>(getTranslation("codesign.new.service"));
    private final TextField title = new TextField(getTranslation("codesign.new.name"));
    private final MultiSelectComboBox<Organisation> partners =
            new MultiSelectComboBox<>(getTranslation("codesign.brought.partners"));
    private final TextField person = new TextField(getTranslation("codesign.brought.person"));
    private final Div found = new Div();

    BringBadgesView(BringingBadges bringing, Organisations organisations, Actors actors) {
        this.bringing = bringing;
        Actor actor = actors.require();
        List<Organisation> services = organisations.all().stream()
                .filter(it -> it.kind() == OrganisationKind.SERVICE)
                .filter(it -> actor.has(Role.ACCOMPANIST) || actor.isStaffOf(it.id()))
                .toList();
        service.setItems(services);
        service.setItemLabelGenerator(it -> it.name().in(getLocale()));
        if (services.size() == 1) {
            service.setValue(services.get(0));
        }
        partners.setItems(organisations.all().stream()
                .filter(it -> it.kind() != OrganisationKind.SERVICE)
                .toList());
        partners.setItemLabelGenerator(it -> it.name().in(getLocale()));
        partners.setHelperText(getTranslation("codesign.brought.partners.help"));
        person.setHelperText(getTranslation("codesign.parties.person.help"));
        title.setMaxLength(160);
        title.setValue(getTranslation("codesign.brought.title.initiative"));
        found.getElement().setAttribute("aria-live", "polite");
        Section form =
                new Section(service, title, partners, person, new BadgeSource(bringing, this::show, this::told), found);
        form.addClassName("initiative-form");
        Anchor back = new Anchor("initiatives", getTranslation("codesign.back"));
        back.addClassName("back");
        add(
                back,
                new PageHeader(getTranslation("codesign.brought.title"), getTranslation("codesign.brought.lead")),
                form);
    }

    private void show(Supplier<BroughtPreview> reading) {
        found.removeAll();
        try {
            BroughtPreview preview = reading.get();
            found.add(new BroughtCards(preview));
            if (!preview.badges().isEmpty()) {
                Button open = new Button(
                        getTranslation("codesign.brought.open", preview.badges().size()),
                        click -> open(preview.badges()));
                open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                found.add(open);
            }
        } catch (Problem problem) {
            told(problem.text(Language.of(getLocale())));
        }
    }

    private void told(String words) {
        found.removeAll();
        found.add(NoticeBox.problem("", words));
    }

    private void open(List<BroughtBadge> badges) {
        Stream.<HasValidation>of(service, title, person).forEach(it -> it.setInvalid(false));
        try {
            UI.getCurrent()
                    .navigate("initiatives/"
                            + bringing.open(
                                    title.getValue(),
                                    service.getOptionalValue()
                                            .map(it -> it.id().value())
                                            .orElse(""),
                                    supporters(),
                                    badges));
        } catch (Problem.Invalid invalid) {
            invalid.fields().forEach(it -> mark(it.pointer(), it.text().in(getLocale())));
        } catch (Problem problem) {
            told(problem.text(Language.of(getLocale())));
        }
    }

    private List<String> supporters() {
        return Stream.concat(
                        partners.getValue().stream().map(it -> it.id().value()),
                        Stream.of(person.getValue().strip()).filter(it -> !it.isEmpty()))
                .toList();
    }

    private void mark(String pointer, String words) {
        HasValidation field =
                switch (pointer) {
                    case "/title" -> title;
                    case "/person" -> person;
                    default -> service;
                };
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("codesign.brought.title"));
    }
}
