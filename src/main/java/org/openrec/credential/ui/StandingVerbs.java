package org.openrec.credential.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openrec.credential.Award;
import org.openrec.credential.Lifecycle;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ProblemNotice;

/** What the issuing service can do with a badge, and all that it has said of it. The holder sees the latter. */
class StandingVerbs extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Lifecycle lifecycle;
    private final transient Award award;
    private final transient Runnable changed;

    /** @param changed called after something was said */
    StandingVerbs(Award award, Lifecycle lifecycle, Runnable changed) {
        this.award = award;
        this.lifecycle = lifecycle;
        this.changed = changed;
        addClassName("standing-verbs");
        add(new H2(getTranslation("credential.life")));
        if (lifecycle.mayChange(award)) {
            add(verbs());
        }
        List<Lifecycle.Change> history = lifecycle.history(award.id());
        if (!history.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("plain-list");
            history.forEach(change -> list.add(told(change)));
            add(list);
        }
    }

    private Div verbs() {
        Div verbs =
                switch (award.standing().state()) {
                    case GOOD -> new Div(verb("reissue", false), verb("suspend", false), verb("revoke", true));
                    case SUSPENDED -> new Div(verb("resume", false), verb("revoke", true));
                    case REVOKED -> new Div(new Paragraph(getTranslation("credential.life.over")));
                };
        verbs.addClassName("verbs");
        return verbs;
    }

    private Button verb(String verb, boolean red) {
        Button button = new Button(getTranslation("credential.life." + verb), click -> new StandingDialog(
                        verb, award.holderName(), (publicReason, reason) -> {
                            switch (verb) {
                                case "suspend" -> lifecycle.suspend(award.id(), publicReason, reason);
                                case "reissue" -> lifecycle.reissue(award.id(), reason);
                                case "revoke" -> lifecycle.revoke(award.id(), publicReason, reason);
                                default -> lifecycle.resume(award.id(), reason);
                            }
                            ProblemNotice.done(getTranslation("credential.life." + verb + ".done", award.holderName()));
                            changed.run();
                        })
                .open());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        if (red) {
            button.addThemeVariants(ButtonVariant.LUMO_ERROR);
        }
        return button;
    }

    private ListItem told(Lifecycle.Change change) {
        return new ListItem(
                new Paragraph(getTranslation(
                        "credential.life.told." + change.state().code(),
                        Dates.onDocuments(change.at(), getLocale()),
                        change.by())),
                new Paragraph(getTranslation("shared.quoted", change.reason())));
    }
}
