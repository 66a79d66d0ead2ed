package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.people.account.Addresses;
import org.openrec.people.guest.Guest;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** For whoever takes part by a link: until when, and the account that it can become. */
@org.springframework.stereotype.Component
@Order(5)
class GuestPart implements AccountPart {

    private final GuestPasses passes;
    private final Addresses addresses;
    private final Clock clock;

    GuestPart(GuestPasses passes, Addresses addresses, Clock clock) {
        this.passes = passes;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Component open(Actor actor) {
        Optional<Guest> guest = passes.find(actor.id()).filter(it -> it.keptAt().isEmpty());
        return guest.isEmpty() ? new Div() : block(actor, guest.get());
    }

    private Component block(Actor actor, Guest guest) {
        UI page = UI.getCurrent();
        Locale locale = page.getLocale();
        Button keep = new Button(page.getTranslation("people.guest.keep"), click -> {
            try {
                addresses.add(actor, guest.address());
                ProblemNotice.done(page.getTranslation("people.address.sent", guest.address()));
            } catch (Problem problem) {
                ProblemNotice.show(problem);
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Block(
                page.getTranslation("people.guest.part"),
                new Paragraph(page.getTranslation(
                        "people.guest.part.text", Dates.date(guest.lastMoment(), clock.instant(), locale))),
                keep);
    }
}
