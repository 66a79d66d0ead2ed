package org.openrec.people.ui.organisation;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationDraft;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.OrganisationKind;
import org.openrec.people.PostalAddress;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;

/** What an organisation says of itself. What is wrong is told at its field, and nothing that was typed is lost. */
public class OrganisationDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final Select<OrganisationKind> kind = new Select<>();
    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final TextArea logo = new TextArea(getTranslation("people.organisation.logo"));

    /**
     * @param organisation to be changed; empty for a new one
     * @param kinds what a new one can be
     */
    public OrganisationDialog(
            Optional<Organisation> organisation, List<OrganisationKind> kinds, Consumer<OrganisationDraft> kept) {
        setHeaderTitle(organisation
                .map(it -> it.name().in(getLocale()))
                .orElseGet(() -> getTranslation("people.organisations.add")));
        kind.setLabel(getTranslation("people.organisation.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(it -> it == null
                ? ""
                : getTranslation("people.organisation.kind." + it.name().toLowerCase(Locale.ROOT)));
        kind.setWidthFull();
        organisation.map(Organisation::kind).ifPresent(it -> {
            kind.setItems(it);
            kind.setValue(it);
        });
        if (organisation.isEmpty() && kinds.size() == 1) {
            kind.setValue(kinds.get(0));
        }
        kind.setReadOnly(organisation.isPresent());
        Optional<OrganisationDraft> now = organisation.map(OrganisationDraft::of);
        field("nameFr", now.map(OrganisationDraft::nameFr));
        field("nameEn", now.map(OrganisationDraft::nameEn));
        field("email", now.map(OrganisationDraft::email));
        field("url", now.map(OrganisationDraft::url));
        field("street", now.map(it -> it.address().street()));
        field("postalCode", now.map(it -> it.address().postalCode()));
        field("locality", now.map(it -> it.address().locality()));
        field("country", now.map(it -> it.address().country()));
        logo.setHelperText(getTranslation("people.organisation.logo.help"));
        logo.setMaxLength(OrganisationDraft.LARGEST_LOGO);
        logo.setMaxRows(6);
        logo.setWidthFull();
        logo.setValue(now.flatMap(OrganisationDraft::logoSvg).orElse(""));
        Div all = new Div(kind);
        fields.values().forEach(all::add);
        all.add(logo);
        all.addClassName("dialog-fields");
        add(all);
        Button keep = new Button(getTranslation("people.organisation.keep"), click -> keep(kept));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shared.cancel"), click -> close()), keep);
        setWidth("min(36rem, 100vw)");
    }

    private void field(String name, Optional<String> value) {
        TextField field = new TextField(getTranslation("people.organisation." + name));
        field.setMaxLength(OrganisationDraft.LONGEST);
        field.setWidthFull();
        field.setValue(value.orElse(""));
        fields.put(name, field);
    }

    private void keep(Consumer<OrganisationDraft> kept) {
        fields.values().forEach(it -> it.setInvalid(false));
        kind.setInvalid(false);
        logo.setInvalid(false);
        try {
            kept.accept(new OrganisationDraft(
                    Optional.ofNullable(kind.getValue()),
                    text("nameFr"),
                    text("nameEn"),
                    text("email"),
                    text("url"),
                    new PostalAddress(text("street"), text("postalCode"), text("locality"), text("country")),
                    Optional.of(logo.getValue()).filter(it -> !it.isBlank())));
            close();
        } catch (OrganisationKeeping.DraftInvalid invalid) {
            invalid.fields()
                    .forEach(it -> show(it.pointer().substring(1), it.text().in(getLocale())));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private String text(String name) {
        return Optional.ofNullable(fields.get(name))
                .map(AbstractField::getValue)
                .orElse("")
                .strip();
    }

    private void show(String name, String text) {
        HasValidation field = name.equals("kind")
                ? kind
                : name.equals("logo")
                        ? logo
                        : Optional.<HasValidation>ofNullable(fields.get(name)).orElse(logo);
        field.setErrorMessage(text);
        field.setInvalid(true);
    }
}
