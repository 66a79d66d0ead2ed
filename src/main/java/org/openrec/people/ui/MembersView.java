package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.people.Actors;
import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.OrganisationKind;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonDraft;
import org.openrec.people.Role;
import org.openrec.people.ServiceMembers;
import org.openrec.people.account.LetterBox;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Who works in a service: for its own staff, and for administrators. */
@Route(value = MembersView.ROUTE, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "STAFF"})
class MembersView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "members";

    private static final long serialVersionUID = 1L;

    private final transient ServiceMembers members;
    private final transient PeopleKeeping keeping;
    private final transient OrganisationKeeping kept;
    private final transient LetterBox letters;
    private final transient Actors actors;
    private final Div found = new Div();
    private String name = "";

    MembersView(
            ServiceMembers members, PeopleKeeping keeping, OrganisationKeeping kept, LetterBox letters, Actors actors) {
        this.letters = letters;
        this.members = members;
        this.keeping = keeping;
        this.kept = kept;
        this.actors = actors;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        Organisation service = kept.kept().stream()
                .filter(it ->
                        it.kind() == OrganisationKind.SERVICE && it.id().value().equals(id))
                .findFirst()
                .orElseThrow(OrganisationKeeping.NoSuch::new);
        name = service.name().in(getLocale());
        Anchor back = new Anchor("organisations", getTranslation("people.members.back"));
        back.addClassName("back");
        Button invite = new Button(getTranslation("people.members.invite"), click -> invite(service.id()));
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(
                back,
                new PageHeader(getTranslation("people.members.title", name), getTranslation("people.members.lead")),
                new Paragraph(invite),
                new PeopleImport(keeping, () -> show(service.id())),
                found);
        show(service.id());
    }

    private void show(OrganisationId service) {
        found.removeAll();
        List<ServiceMembers.Member> all = members.of(service);
        if (all.isEmpty()) {
            found.add(
                    new EmptyState(getTranslation("people.members.none.title"), getTranslation("people.members.none")));
            return;
        }
        Paragraph counted = new Paragraph(getTranslation("people.count", all.size()));
        counted.addClassName("result-count");
        counted.getElement().setAttribute("role", "status");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        all.forEach(it -> rows.add(
                new MemberRow(it, it.person().id().equals(actors.require().id()), members, () -> show(service))));
        found.add(counted, rows);
    }

    private void invite(OrganisationId service) {
        DaysFields days = new DaysFields(Optional.empty(), Optional.empty());
        Group staff = Group.of(Role.STAFF, service);
        new InviteDialog(days, () -> Set.of(days.grant(staff)), draft -> invite(service, draft)).open();
    }

    private void invite(OrganisationId service, PersonDraft draft) {
        members.invite(draft);
        show(service);
        ProblemNotice.done(
                getTranslation(letters.isOpen() ? "people.members.invited" : "people.invite.notMailed", draft.name()));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.members.title", name));
    }
}
