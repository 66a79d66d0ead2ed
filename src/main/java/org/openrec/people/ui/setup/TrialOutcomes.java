package org.openrec.people.ui.setup;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.openrec.people.university.MailRoute;
import org.openrec.people.university.MailTrial;

/** How far a test mail came, in words, with the server's own behind them. */
class TrialOutcomes extends Section {

    private static final long serialVersionUID = 1L;

    TrialOutcomes(List<MailTrial.Outcome> outcomes, MailRoute route, String recipient) {
        addClassName("trial");
        OrderedList list = new OrderedList();
        list.addClassName("plain-list");
        outcomes.forEach(it -> list.add(line(it, route, recipient)));
        add(new H2(getTranslation("people.setup.trial.title")), list);
        if (!outcomes.isEmpty() && outcomes.get(outcomes.size() - 1).well()) {
            add(new Paragraph(getTranslation("people.setup.trial.look", recipient)));
        }
    }

    private ListItem line(MailTrial.Outcome outcome, MailRoute route, String recipient) {
        String words = "people.setup.trial." + outcome.step().name().toLowerCase(Locale.ROOT);
        Span told = new Span(
                outcome.well()
                        ? getTranslation(words)
                        : getTranslation(
                                "people.setup.trial." + outcome.reason(), route.from(), route.host(), recipient));
        ListItem item = new ListItem(told);
        item.addClassName(outcome.well() ? "well" : "ill");
        outcome.said()
                .ifPresent(it ->
                        item.add(new NativeDetails(getTranslation("people.setup.trial.said"), new Paragraph(it))));
        return item;
    }
}
