package org.openrec.codesign.ui.party;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.party.GuestParties;
import org.openrec.codesign.party.GuestParty;
import org.openrec.people.guest.Guest;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.ProblemNotice;

/** For the team: who takes part by a link, when they came last, and the link taken back. */
public class GuestsSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Dossier dossier;
    private final transient GuestParties guests;
    private final transient Instant now;
    private final transient Runnable changed;

    /** @param changed called after somebody was invited or taken back */
    public GuestsSection(Dossier dossier, GuestParties guests, Instant now, Runnable changed) {
        this.dossier = dossier;
        this.guests = guests;
        this.now = now;
        this.changed = changed;
        addClassNames("block", "guests");
        add(new H2(getTranslation("codesign.guests")));
        List<GuestParty> all = guests.of(dossier.id());
        UnorderedList list = new UnorderedList();
        list.addClassName("dossier-list");
        all.forEach(it -> list.add(row(it)));
        add(all.isEmpty() ? new Paragraph(getTranslation("codesign.guests.empty")) : list);
        if (!dossier.state().ended()) {
            Button invite = new Button(getTranslation("codesign.guests.invite"), click -> invite());
            invite.addClassName("invite-guests");
            add(invite);
        }
    }

    private ListItem row(GuestParty party) {
        Guest guest = party.guest();
        Span who = new Span(guest.name());
        who.addClassName("party-name");
        Paragraph detail = new Paragraph(
                getTranslation("codesign.guests.invited", guest.address(), guest.hostName(), date(guest.invitedAt()))
                        + " · "
                        + guest.usedAt()
                                .map(it -> getTranslation("codesign.guests.came", date(it)))
                                .orElseGet(() -> getTranslation("codesign.guests.notYet"))
                        + " · " + end(party));
        detail.addClassNames("quiet", "small");
        ListItem row = new ListItem(who, detail);
        if (guest.keptAt().isEmpty() && !dossier.state().ended()) {
            row.add(deeds(party));
        }
        return row;
    }

    private String end(GuestParty party) {
        Guest guest = party.guest();
        if (guest.keptAt().isPresent()) {
            return getTranslation("codesign.guests.kept");
        }
        return guest.takenBackAt()
                .map(it -> getTranslation("codesign.guests.takenBack", date(it)))
                .orElseGet(() -> getTranslation(
                        party.good() ? "codesign.guests.until" : "codesign.guests.over", date(guest.lastMoment())));
    }

    private Div deeds(GuestParty party) {
        Guest guest = party.guest();
        Div deeds = new Div();
        if (party.good()) {
            Button back = new Button(getTranslation("codesign.guests.takeBack"), click -> askToTakeBack(guest));
            back.setAriaLabel(getTranslation("codesign.guests.takeBack.of", guest.name()));
            back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            deeds.add(back);
        }
        if (now.isBefore(guest.endsAt())) {
            Button again = new Button(
                    getTranslation("codesign.guests.again"),
                    click -> done(
                            () -> guests.inviteAgain(dossier.id(), guest.person()),
                            guest,
                            guests.areMailed() ? "codesign.guests.sent" : "codesign.guests.notMailed"));
            again.setAriaLabel(getTranslation("codesign.guests.again.of", guest.name()));
            again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            deeds.add(again);
        }
        return deeds;
    }

    private String date(Instant at) {
        return Dates.date(at, now, getLocale());
    }

    private void askToTakeBack(Guest guest) {
        new Confirmation(
                        getTranslation("codesign.guests.takeBack.of", guest.name()),
                        getTranslation("codesign.guests.takeBack.text"),
                        getTranslation("codesign.cancel"),
                        getTranslation("codesign.guests.takeBack"),
                        () -> done(
                                () -> guests.takeBack(dossier.id(), guest.person()),
                                guest,
                                "codesign.guests.takeBack.done"))
                .destructive()
                .open();
    }

    private void done(Runnable deed, Guest guest, String words) {
        try {
            deed.run();
            ProblemNotice.done(getTranslation(words, guest.name()));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        changed.run();
    }

    private void invite() {
        new GuestsDialog(dossier, now, (drafts, kind) -> {
                    guests.invite(dossier.id(), drafts, kind);
                    ProblemNotice.done(getTranslation(
                            guests.areMailed() ? "codesign.guests.invitedAll" : "codesign.guests.notMailed",
                            drafts.size()));
                    changed.run();
                })
                .open();
    }
}
