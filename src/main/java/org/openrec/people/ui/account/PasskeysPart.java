package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.util.List;
import org.openrec.people.Actor;
import org.openrec.people.account.Passkey;
import org.openrec.people.account.Passkeys;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** Passkeys: made by the browser, listed and removed here. */
@org.springframework.stereotype.Component
@Order(40)
class PasskeysPart implements AccountPart {

    private final Passkeys passkeys;
    private final Clock clock;

    PasskeysPart(Passkeys passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @Override
    public Component open(Actor actor) {
        return new Shown(actor);
    }

    @JavaScript("context://passkeys.js")
    private final class Shown extends Block {

        private static final long serialVersionUID = 1L;

        private final transient Actor actor;
        private final Div lines = new Div();
        private final TextField name = new TextField(getTranslation("people.passkey.name"));

        private Shown(Actor actor) {
            super(
                    UI.getCurrent().getTranslation("people.passkey.title"),
                    new Paragraph(UI.getCurrent().getTranslation("people.passkey.help")));
            this.actor = actor;
            name.setMaxLength(100);
            name.setPlaceholder(getTranslation("people.passkey.name.example"));
            Button make = new Button(getTranslation("people.passkey.make"), click -> make());
            Div fields = new Div(name, make);
            fields.addClassName("account-line");
            add(lines, fields);
            draw();
        }

        private void draw() {
            lines.removeAll();
            List<Line> all = passkeys.of(actor.id()).stream().map(this::line).toList();
            lines.add(Line.list(all));
        }

        private Line line(Passkey passkey) {
            Button remove = new Button(getTranslation("people.passkey.remove"), click -> new Confirmation(
                            getTranslation("people.passkey.remove.title", passkey.name()),
                            getTranslation("people.passkey.remove.text"),
                            getTranslation("shared.cancel"),
                            getTranslation("people.passkey.remove"),
                            () -> remove(passkey))
                    .destructive()
                    .open());
            remove.setAriaLabel(getTranslation("people.passkey.remove.of", passkey.name()));
            return new Line(
                    passkey.name(),
                    getTranslation(
                            "people.passkey.used",
                            Dates.date(passkey.createdAt(), clock.instant(), getLocale()),
                            Dates.moment(passkey.usedAt(), clock.instant(), getLocale())),
                    remove);
        }

        private void remove(Passkey passkey) {
            passkeys.remove(actor.id(), passkey.id());
            draw();
        }

        private void make() {
            String label = name.isEmpty() ? getTranslation("people.passkey.unnamed") : name.getValue();
            getElement().executeJs("return openrecPasskeys.make($0)", label).then(String.class, outcome -> {
                draw();
                if (outcome.equals("made")) {
                    name.clear();
                    ProblemNotice.done(getTranslation("people.passkey.made", label));
                } else {
                    ProblemNotice.show(getTranslation("people.passkey." + outcome));
                }
            });
        }
    }
}
