package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
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
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.Role;
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
    private final boolean administers;
    private final TextField search = new TextField(getTranslation("people.organisations.search"));
    private final Div found = new Div();

    OrganisationsView(OrganisationKeeping keeping, Actors actors) {
        this.keeping = keeping;
        this.administers = actors.require().has(Role.ADMIN);
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setWidth("min(24rem, 100%)");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        search.setVisible(administers);
        Button add = new Button(
                getTranslation("people.organisations.add"), click -> new OrganisationDialog(Optional.empty(), draft -> {
                            keeping.add(draft);
                            said("people.organisations.added", draft.nameFr());
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(administers);
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
        String words = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<Organisation> all = keeping.kept().stream()
                .filter(it -> (it.name().fr() + " " + it.name().en() + " " + it.id())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
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

    private ListItem row(Organisation organisation) {
        Span name = new Span(organisation.name().in(getLocale()));
        name.addClassName("row-title");
        Span detail = new Span(getTranslation(
                        "people.organisation.kind." + organisation.kind().name().toLowerCase(Locale.ROOT))
                + " · " + organisation.id());
        detail.addClassName("row-detail");
        Div words = new Div(name, detail);
        words.addClassName("row-words");
        ListItem row = new ListItem(words);
        row.addClassName("row");
        if (organisation.archived()) {
            Span tag = new Span(getTranslation("people.organisations.archived"));
            tag.addClassName("tag");
            row.add(tag);
        }
        Button change = new Button(getTranslation("people.organisations.change"), click -> new OrganisationDialog(
                        Optional.of(organisation), draft -> {
                            keeping.change(organisation.id(), draft, Optional.empty());
                            said("people.organisations.changed", draft.nameFr());
                        })
                .open());
        change.setAriaLabel(getTranslation(
                "people.organisations.change.of", organisation.name().in(getLocale())));
        row.add(change);
        if (administers) {
            row.add(new Button(
                    getTranslation(
                            organisation.archived() ? "people.organisations.back" : "people.organisations.archive"),
                    click -> {
                        keeping.archive(organisation.id(), !organisation.archived());
                        show();
                    }));
        }
        return row;
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
