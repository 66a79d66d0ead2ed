package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.people.Directory;
import org.openrec.people.Group;
import org.openrec.people.Joining;
import org.openrec.people.Organisations;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonDraft;
import org.openrec.people.PersonId;
import org.openrec.people.account.LetterBox;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.AdministrationPart;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.springframework.beans.factory.ObjectProvider;

/** How the application is, and who is in it. */
@Route(value = "people", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class PeopleView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 50;

    private final transient Directory directory;
    private final transient Organisations organisations;
    private final transient PeopleKeeping keeping;
    private final transient Joining<PersonId> joining;
    private final transient LetterBox letters;
    private final Div found = new Div();
    private String shown = "";

    PeopleView(
            Directory directory,
            Organisations organisations,
            PeopleKeeping keeping,
            Joining<PersonId> joining,
            LetterBox letters,
            ObjectProvider<AdministrationPart> parts) {
        this.keeping = keeping;
        this.joining = joining;
        this.letters = letters;
        this.directory = directory;
        this.organisations = organisations;
        add(new PageHeader(getTranslation("people.title"), getTranslation("people.lead")));
        parts.orderedStream().map(AdministrationPart::open).forEach(this::add);
        TextField search = new TextField(getTranslation("people.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setWidth("min(24rem, 100%)");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show(change.getValue()));
        Section people = new Section(
                new H2(getTranslation("people.all")),
                new Paragraph(invite()),
                search,
                new PeopleImport(keeping, () -> show(search.getValue())),
                found);
        people.addClassName("block");
        add(people);
        show("");
    }

    private Button invite() {
        return new Button(getTranslation("people.invite"), click -> {
            GrantFields role = new GrantFields(organisations, Optional.empty(), removed -> {});
            role.alone();
            new InviteDialog(role, () -> role.value().map(Set::of).orElse(Set.of()), this::invite).open();
        });
    }

    private void invite(PersonDraft draft) {
        keeping.invite(draft);
        show(shown);
        ProblemNotice.done(
                getTranslation(letters.isOpen() ? "people.invite.done" : "people.invite.notMailed", draft.name()));
    }

    private void show(String words) {
        shown = words;
        found.removeAll();
        // one more tells that there are more
        List<Directory.Entry> entries = directory.find(words, MOST + 1);
        if (entries.isEmpty()) {
            found.add(new EmptyState(getTranslation("people.none.title"), getTranslation("people.none")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        entries.stream().limit(MOST).map(this::row).forEach(rows::add);
        Paragraph counted = new Paragraph(
                entries.size() > MOST
                        ? getTranslation("people.some", MOST)
                        : getTranslation("people.count", entries.size()));
        counted.addClassName("result-count");
        counted.getElement().setAttribute("role", "status");
        found.add(counted, rows);
    }

    private ListItem row(Directory.Entry entry) {
        Span name = new Span(entry.person().displayName());
        name.addClassName("row-title");
        String roles = entry.groups().stream().map(this::words).collect(Collectors.joining(", "));
        Span detail = new Span(
                entry.person().login() + " · " + (roles.isEmpty() ? getTranslation("people.role.none") : roles));
        detail.addClassName("row-detail");
        Div words = new Div(name, detail);
        words.addClassName("row-words");
        ListItem row = new ListItem(words);
        row.addClassName("row");
        row.add(new PersonDeeds(entry, directory, organisations, keeping, joining, () -> show(shown)));
        return row;
    }

    private String words(Group group) {
        String role = getTranslation("people.role." + group.role().code());
        return group.organisation()
                .flatMap(organisations::find)
                .map(it -> role + " (" + it.name().in(getLocale()) + ")")
                .orElse(role);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.title"));
    }
}
