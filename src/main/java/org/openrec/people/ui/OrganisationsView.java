package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.people.Joining;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Role;
import org.openrec.people.ui.organisation.OrganisationDialog;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Services, partners and student bodies: administrators see all, the staff of a service their own. */
@Route(value = "organisations", layout = MainLayout.class)
@RolesAllowed({"ADMIN", "STAFF"})
class OrganisationsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient OrganisationKeeping keeping;
    private final transient Joining<OrganisationId> joining;
    private final boolean administers;
    private final transient List<OrganisationKind> kinds;
    private final TextField search = new TextField(getTranslation("people.organisations.search"));
    private final Div found = new Div();

    OrganisationsView(OrganisationKeeping keeping, Joining<OrganisationId> joining, Actors actors) {
        this.joining = joining;
        this.keeping = keeping;
        this.administers = actors.require().has(Role.ADMIN);
        this.kinds = administers ? List.of(OrganisationKind.values()) : OrganisationKind.partners();
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setWidth("min(24rem, 100%)");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        search.setVisible(administers);
        Button add = new Button(getTranslation("people.organisations.add"), click -> new OrganisationDialog(
                        Optional.empty(), kinds, draft -> {
                            keeping.add(draft);
                            said("people.organisations.added", draft.nameFr());
                        })
                .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                new PageHeader(
                        getTranslation("people.organisations.title"),
                        getTranslation(administers ? "people.organisations.lead" : "people.organisations.lead.own")),
                new Div(add),
                new Div(search),
                found);
        show();
    }

    private void show() {
        found.removeAll();
        List<Organisation> all = matching(search.getValue());
        if (all.isEmpty()) {
            found.add(new EmptyState(
                    getTranslation("people.organisations.none.title"), getTranslation("people.organisations.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        all.stream().limit(MOST).map(this::row).forEach(rows::add);
        Paragraph counted = new Paragraph(getTranslation(
                all.size() > MOST ? "people.organisations.some" : "people.organisations.count", all.size()));
        counted.addClassName("result-count");
        counted.getElement().setAttribute("role", "status");
        found.add(counted, rows);
    }

    private List<Organisation> matching(String words) {
        String part = words.strip().toLowerCase(Locale.ROOT);
        return keeping.kept().stream()
                .filter(it -> (it.name().fr() + " " + it.name().en() + " " + it.id())
                        .toLowerCase(Locale.ROOT)
                        .contains(part))
                .toList();
    }

    private ListItem row(Organisation organisation) {
        String name = organisation.name().in(getLocale());
        OrganisationRow row = new OrganisationRow(organisation);
        row.deed(getTranslation("people.organisations.change"), () -> new OrganisationDialog(
                                Optional.of(organisation), kinds, draft -> {
                                    keeping.change(organisation.id(), draft, Optional.empty());
                                    said("people.organisations.changed", draft.nameFr());
                                })
                        .open())
                .setAriaLabel(getTranslation("people.organisations.change.of", name));
        if (organisation.kind() == OrganisationKind.SERVICE) {
            Anchor members =
                    new Anchor(MembersView.ROUTE + "/" + organisation.id(), getTranslation("people.members.link"));
            members.getElement().setAttribute("aria-label", getTranslation("people.members.title", name));
            row.add(members);
        } else if (administers && !organisation.archived()) {
            row.deed(getTranslation("people.join"), () -> join(organisation, name))
                    .setAriaLabel(getTranslation("people.join.of", name));
        }
        if (administers) {
            row.deed(
                    getTranslation(
                            organisation.archived() ? "people.organisations.back" : "people.organisations.archive"),
                    () -> {
                        keeping.archive(organisation.id(), !organisation.archived());
                        show();
                    });
        }
        return row;
    }

    private void join(Organisation organisation, String name) {
        new JoinDialog<>(
                        organisation,
                        Organisation::id,
                        it -> it.name().in(getLocale()),
                        joining,
                        () -> said("people.join.done", name))
                .among(words ->
                        matching(words).stream().filter(it -> !it.archived()).toList())
                .open();
    }

    private void said(String key, String name) {
        show();
        ProblemNotice.done(getTranslation(key, name));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.organisations.title"));
    }
}
