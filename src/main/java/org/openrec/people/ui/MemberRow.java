package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.openrec.people.Grant;
import org.openrec.people.OrganisationId;
import org.openrec.people.Person;
import org.openrec.people.ServiceMembers;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.setting.Here;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.ProblemNotice;

/** Somebody who works in a service: since when, until when, and what can be done about it. */
class MemberRow extends ListItem {

    private static final long serialVersionUID = 1L;

    private final Person person;
    private final OrganisationId service;
    private final transient ServiceMembers members;
    private final transient Runnable changed;

    /**
     * @param oneself nobody takes themselves out
     * @param changed called after something was
     */
    MemberRow(ServiceMembers.Member member, boolean oneself, ServiceMembers members, Runnable changed) {
        this.person = member.person();
        this.service = member.grant().group().organisation().orElseThrow();
        this.members = members;
        this.changed = changed;
        addClassName("row");
        Span name = new Span(person.displayName());
        name.addClassName("row-title");
        Span detail = new Span(person.login() + " · " + days(member));
        detail.addClassName("row-detail");
        Div words = new Div(name, detail);
        words.addClassName("row-words");
        add(words);
        if (!member.byRule()) {
            Button days = new Button(getTranslation("people.members.days"), click -> days(member.grant()));
            days.setAriaLabel(getTranslation("people.members.days.of", person.displayName()));
            Button dismiss = new Button(getTranslation("people.members.dismiss"), click -> askToDismiss());
            dismiss.setAriaLabel(getTranslation("people.members.dismiss.of", person.displayName()));
            dismiss.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            dismiss.setVisible(!oneself);
            Div deeds = new Div(days, dismiss);
            deeds.addClassName("row-end");
            add(deeds);
        }
    }

    private String days(ServiceMembers.Member member) {
        if (member.byRule()) {
            return getTranslation("people.members.byRule");
        }
        Optional<String> from = member.grant().from().map(this::day);
        Optional<String> until = member.grant().until().map(this::day);
        if (from.isPresent() && until.isPresent()) {
            return getTranslation("people.members.fromUntil", from.get(), until.get());
        }
        return from.map(it -> getTranslation("people.members.from", it))
                .or(() -> until.map(it -> getTranslation("people.members.until", it)))
                .orElseGet(() -> getTranslation("people.members.forGood"));
    }

    private String day(LocalDate day) {
        return Dates.onDocuments(day.atStartOfDay(Here.zone()).toInstant(), getLocale());
    }

    private void days(Grant grant) {
        new DaysDialog(person, grant, now -> {
                    members.during(service, person.id(), now.from(), now.until());
                    told("people.members.kept");
                })
                .open();
    }

    private void askToDismiss() {
        new Confirmation(
                        getTranslation("people.members.dismiss.title", person.displayName()),
                        getTranslation("people.members.dismiss.text"),
                        getTranslation("shared.cancel"),
                        getTranslation("people.members.dismiss.do"),
                        this::dismiss)
                .destructive()
                .open();
    }

    private void dismiss() {
        try {
            members.dismiss(service, person.id());
            told("people.members.dismissed");
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private void told(String words) {
        changed.run();
        ProblemNotice.done(getTranslation(words, person.displayName()));
    }
}
