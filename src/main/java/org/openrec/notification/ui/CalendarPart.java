package org.openrec.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.openrec.notification.Feeds;
import org.openrec.people.Actor;
import org.openrec.people.ui.account.AccountPart;
import org.openrec.people.ui.account.Block;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** The secret address by which one's own calendar program shows meetings and workshops. */
@org.springframework.stereotype.Component
@Order(26)
class CalendarPart implements AccountPart {

    private final Feeds feeds;
    private final PublicUrl publicUrl;

    CalendarPart(Feeds feeds, PublicUrl publicUrl) {
        this.feeds = feeds;
        this.publicUrl = publicUrl;
    }

    @Override
    public Component open(Actor actor) {
        return new Shown(actor);
    }

    private final class Shown extends Block {

        private static final long serialVersionUID = 1L;

        private final transient Actor actor;
        private final Div told = new Div();
        private final Button renew = new Button("", click -> askToRenew());
        private final Button end =
                new Button(UI.getCurrent().getTranslation("notification.calendar.end"), click -> end());

        private Shown(Actor actor) {
            super(UI.getCurrent().getTranslation("notification.calendar.title"));
            this.actor = actor;
            Div deeds = new Div(renew, end);
            deeds.addClassName("account-line");
            add(new Paragraph(getTranslation("notification.calendar.help")), told, deeds);
            draw();
        }

        private void draw() {
            boolean there = feeds.has(actor.id());
            renew.setText(getTranslation(there ? "notification.calendar.renew" : "notification.calendar.make"));
            end.setVisible(there);
        }

        private void askToRenew() {
            if (!feeds.has(actor.id())) {
                renew();
                return;
            }
            new Confirmation(
                            getTranslation("notification.calendar.renew.title"),
                            getTranslation("notification.calendar.renew.text"),
                            getTranslation("shared.cancel"),
                            getTranslation("notification.calendar.renew"),
                            this::renew)
                    .open();
        }

        private void renew() {
            TextField address = new TextField(getTranslation("notification.calendar.address"));
            address.setValue(publicUrl.resolve(feeds.renew(actor.id())).toString());
            address.setReadOnly(true);
            address.setAutoselect(true);
            address.setWidthFull();
            address.setHelperText(getTranslation("notification.calendar.once"));
            told.removeAll();
            told.add(address);
            address.focus();
            draw();
        }

        private void end() {
            feeds.end(actor.id());
            told.removeAll();
            draw();
            ProblemNotice.done(getTranslation("notification.calendar.ended"));
        }
    }
}
