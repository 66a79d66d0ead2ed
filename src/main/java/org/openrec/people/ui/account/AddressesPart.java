package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.account.Addresses;
import org.openrec.people.account.LetterBox;
import org.openrec.people.account.PersonAddress;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** Addresses: that of the university, others, and the one that badges go to. */
@org.springframework.stereotype.Component
@Order(20)
class AddressesPart implements AccountPart {

    private final Addresses addresses;
    private final People people;
    private final LetterBox letters;

    AddressesPart(Addresses addresses, People people, LetterBox letters) {
        this.addresses = addresses;
        this.people = people;
        this.letters = letters;
    }

    @Override
    public Component open(Actor actor) {
        return new Shown(actor);
    }

    private final class Shown extends Block {

        private static final long serialVersionUID = 1L;

        private final transient Actor actor;
        private final Div lines = new Div();
        private final EmailField another = new EmailField(getTranslation("people.address.another"));

        private Shown(Actor actor) {
            super(UI.getCurrent().getTranslation("people.address.title"));
            this.actor = actor;
            Button add = new Button(getTranslation("people.address.add"), click -> addOne());
            another.setErrorMessage(getTranslation("people.address.wrong"));
            another.setHelperText(getTranslation("people.address.help"));
            Div fields = new Div(another, add);
            fields.addClassName("account-line");
            fields.setVisible(letters.isOpen());
            add(lines, fields);
            draw();
        }

        private void draw() {
            Person person = people.find(actor.id()).orElseThrow();
            List<Line> all = new ArrayList<>();
            if (!person.email().isBlank()) {
                boolean forBadges = person.badgeEmail().equals(person.email());
                all.add(new Line(
                        person.email(),
                        getTranslation(forBadges ? "people.address.main.forBadges" : "people.address.main"),
                        forBadges(person.email(), forBadges, Optional.empty())));
            }
            addresses.of(actor.id()).stream()
                    .filter(it -> !it.address().equals(person.email()))
                    .map(it -> line(it, person.badgeEmail().equals(it.address())))
                    .forEach(all::add);
            lines.removeAll();
            lines.add(Line.list(all));
            if (all.isEmpty()) {
                lines.add(new Paragraph(getTranslation("people.address.none")));
            }
        }

        private Line line(PersonAddress address, boolean forBadges) {
            String state = !address.confirmed()
                    ? "people.address.waits"
                    : forBadges ? "people.address.forBadges" : "people.address.confirmed";
            Button remove = new Button(getTranslation("people.address.remove"), click -> {
                addresses.remove(actor.id(), address.address());
                draw();
            });
            remove.setAriaLabel(getTranslation("people.address.remove.of", address.address()));
            return new Line(
                    address.address(),
                    getTranslation(state),
                    forBadges(address.address(), forBadges || !address.confirmed(), Optional.of(address.address())),
                    remove);
        }

        private Button forBadges(String address, boolean not, Optional<String> chosen) {
            Button use = new Button(getTranslation("people.address.use"), click -> {
                addresses.useForBadges(actor.id(), chosen);
                draw();
                ProblemNotice.done(getTranslation("people.address.used", address));
            });
            use.setAriaLabel(getTranslation("people.address.use.of", address));
            use.setVisible(!not);
            return use;
        }

        private void addOne() {
            try {
                addresses.add(actor, another.getValue());
                ProblemNotice.done(getTranslation("people.address.sent", another.getValue()));
                another.clear();
                draw();
            } catch (Problem.Invalid problem) {
                another.setErrorMessage(problem.detail(Language.of(getLocale())));
                another.setInvalid(true);
            } catch (Problem problem) {
                ProblemNotice.show(problem);
            }
        }
    }
}
