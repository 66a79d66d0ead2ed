package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.openrec.people.Directory;
import org.openrec.people.Joining;
import org.openrec.people.Organisations;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.ProblemNotice;

/** What the administrator can do with a person. */
class PersonDeeds extends Div {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 50;

    private final Person person;
    private final transient PeopleKeeping keeping;
    private final transient Runnable changed;

    PersonDeeds(
            Directory.Entry entry,
            Directory directory,
            Organisations organisations,
            PeopleKeeping keeping,
            Joining<PersonId> joining,
            Runnable changed) {
        this.person = entry.person();
        this.keeping = keeping;
        this.changed = changed;
        addClassName("row-end");
        add(
                deed("people.roles", "people.roles.of", () -> new RolesDialog(
                                person, keeping.grants(person.id()), organisations, grants -> {
                                    keeping.grant(person.id(), grants);
                                    told("people.roles.kept");
                                })
                        .open()),
                quiet(deed("people.join", "people.join.of", () -> new JoinDialog<>(
                                person, Person::id, PersonDeeds::named, joining, () -> told("people.join.done"))
                        .among(words -> directory.find(words, MOST).stream()
                                .map(Directory.Entry::person)
                                .toList())
                        .open())));
        Button leave = quiet(deed("people.leave", "people.leave.of", this::askToLeave));
        leave.setVisible(!entry.groups().isEmpty());
        add(leave);
    }

    private static String named(Person person) {
        return person.displayName() + " · " + person.login();
    }

    private Button deed(String words, String spoken, Runnable body) {
        Button button = new Button(getTranslation(words), click -> body.run());
        button.setAriaLabel(getTranslation(spoken, person.displayName()));
        return button;
    }

    private static Button quiet(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void told(String words) {
        changed.run();
        ProblemNotice.done(getTranslation(words, person.displayName()));
    }

    private void askToLeave() {
        new Confirmation(
                        getTranslation("people.leave.title", person.displayName()),
                        getTranslation("people.leave.text"),
                        getTranslation("shared.cancel"),
                        getTranslation("people.leave.do"),
                        this::leave)
                .destructive()
                .open();
    }

    private void leave() {
        try {
            keeping.leave(person.id());
            told("people.leave.done");
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }
}
