package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.Locale;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.party.Partaking;
import org.openrec.codesign.party.PartyKind;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.DialogFocus;
import org.openrec.shared.ui.ProblemNotice;

/** Who takes part, since when; the team lets others enter, and everybody may leave. */
class PartiesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Dossier dossier;
    private final transient Partaking partaking;
    private final transient Organisations organisations;
    private final transient Instant now;
    private final transient Runnable changed;

    PartiesSection(Dossier dossier, Partaking partaking, Organisations organisations, Instant now, Runnable changed) {
        this.dossier = dossier;
        this.partaking = partaking;
        this.organisations = organisations;
        this.now = now;
        this.changed = changed;
        addClassNames("block", "parties");
        add(new H2(getTranslation("codesign.parties")));
        UnorderedList list = new UnorderedList();
        list.addClassName("dossier-list");
        dossier.parties().forEach(party -> list.add(row(party)));
        add(dossier.parties().isEmpty() ? new Paragraph(getTranslation("codesign.parties.empty")) : list);
        if (dossier.rights().lead() && !dossier.state().ended()) {
            Button enter = new Button(getTranslation("codesign.parties.enter"), click -> enter());
            enter.addClassName("enter-party");
            add(enter);
        }
        if (!dossier.ledger().isEmpty()) {
            add(ledger());
        }
    }

    private ListItem row(Dossier.PartyLine party) {
        String name = party.name().orElseGet(() -> getTranslation("codesign.party.anonymous"));
        Span who = new Span(name);
        who.addClassName("party-name");
        String since = party.leftAt()
                .map(at -> getTranslation("codesign.party.left", date(party.enteredAt()), date(at)))
                .orElseGet(() -> getTranslation(
                        "codesign.party.since",
                        getTranslation("codesign.party." + party.kind().code()),
                        date(party.enteredAt())));
        Paragraph detail = new Paragraph(since);
        detail.addClassNames("quiet", "small");
        ListItem row = new ListItem(new Div(who, detail));
        row.addClassName("party");
        boolean own = dossier.rights().ownParty().filter(id -> id == party.id()).isPresent();
        if (party.leftAt().isEmpty()
                && (own || dossier.rights().lead())
                && !dossier.state().ended()) {
            Button leave = new Button(
                    getTranslation(own ? "codesign.party.leave" : "codesign.party.remove"),
                    click -> exit(party.id(), name));
            leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            leave.setAriaLabel(getTranslation("codesign.party.remove.one", name));
            row.add(leave);
        }
        return row;
    }

    private String date(Instant at) {
        return Dates.date(at, now, getLocale());
    }

    private Details ledger() {
        UnorderedList list = new UnorderedList();
        list.addClassName("dossier-list");
        dossier.ledger().forEach(line -> {
            Paragraph text =
                    new Paragraph(date(line.at()) + " · " + line.in(Language.of(getLocale())) + Words.by(line));
            text.addClassName("small");
            list.add(new ListItem(text));
        });
        return new Details(getTranslation("codesign.ledger"), list);
    }

    private void enter() {
        ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("codesign.parties.organisation"));
        organisation.setItems(organisations.all().stream()
                .filter(it -> it.kind() != OrganisationKind.SERVICE)
                .toList());
        Locale locale = getLocale();
        organisation.setItemLabelGenerator(it -> it.name().in(locale));
        TextField person = new TextField(getTranslation("codesign.parties.person"));
        person.setHelperText(getTranslation("codesign.parties.person.help"));
        Paragraph error = new Paragraph();
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        Dialog dialog =
                new Dialog(new Paragraph(getTranslation("codesign.parties.enter.text")), organisation, person, error);
        dialog.setHeaderTitle(getTranslation("codesign.parties.enter"));
        Button cancel = new Button(getTranslation("codesign.cancel"), click -> dialog.close());
        Button enter = new Button(getTranslation("codesign.parties.enter.do"), click -> {
            try {
                if (organisation.getOptionalValue().isPresent()) {
                    partaking.enterOrganisation(
                            dossier.id(), organisation.getValue().id().value(), PartyKind.PARTNER.code());
                } else {
                    partaking.enterPerson(dossier.id(), person.getValue().strip(), PartyKind.STUDENTS.code());
                }
                dialog.close();
                changed.run();
            } catch (Problem problem) {
                error.setText(problem.detail(Language.of(locale)));
            }
        });
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(cancel, enter);
        dialog.open();
    }

    private void exit(long party, String name) {
        Checkbox anonymous = new Checkbox(getTranslation("codesign.party.anonymously"));
        anonymous.setHelperText(getTranslation("codesign.party.anonymously.help"));
        Dialog dialog = new Dialog(new Paragraph(getTranslation("codesign.party.leave.text")), anonymous);
        dialog.setHeaderTitle(getTranslation("codesign.party.remove.one", name));
        Button cancel = new Button(getTranslation("codesign.cancel"), click -> dialog.close());
        DialogFocus.begin(dialog, cancel);
        Button leave = new Button(getTranslation("codesign.party.leave.do"), click -> {
            try {
                partaking.exit(dossier.id(), party, anonymous.getValue());
            } catch (Problem problem) {
                ProblemNotice.show(problem);
            }
            dialog.close();
            changed.run();
        });
        leave.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        dialog.getFooter().add(cancel, leave);
        dialog.open();
    }
}
