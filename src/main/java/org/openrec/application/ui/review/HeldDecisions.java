package org.openrec.application.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.application.opinion.HeldDecision;
import org.openrec.application.review.Reviewing;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.task.ui.list.AboveTasks;

/** The decisions of the reviewer that are still held, each to be taken back. */
@org.springframework.stereotype.Component
class HeldDecisions implements AboveTasks {

    private final Reviewing reviewing;
    private final Clock clock;

    HeldDecisions(Reviewing reviewing, Clock clock) {
        this.reviewing = reviewing;
        this.clock = clock;
    }

    @Override
    public Optional<Component> open(Runnable changed) {
        List<HeldDecision> held = reviewing.held();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Locale locale = UI.getCurrent().getLocale();
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        held.forEach(decision -> list.add(item(decision, locale, changed)));
        return Optional.of(new Held(Texts.get(locale, "application.held.title", held.size()), list));
    }

    private ListItem item(HeldDecision decision, Locale locale, Runnable changed) {
        String words = decision.applicantName() + " · "
                + decision.achievementName().in(locale) + " · "
                + Texts.get(
                        locale,
                        "application.page.decision." + decision.decision().code());
        Span until = new Span(
                Texts.get(locale, "application.held.until", Dates.dateTime(decision.until(), clock.instant(), locale)));
        until.addClassNames("quiet", "small");
        Button takeBack = new Button(
                Texts.get(locale, "application.held.takeBack"), click -> takeBack(decision, locale, changed));
        takeBack.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        takeBack.setAriaLabel(
                Texts.get(locale, "shared.labelled", Texts.get(locale, "application.held.takeBack"), words));
        return new ListItem(new Span(words), until, takeBack);
    }

    private void takeBack(HeldDecision decision, Locale locale, Runnable changed) {
        try {
            reviewing.takeBack(decision.id());
            ProblemNotice.done(Texts.get(locale, "application.held.takenBack"));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        changed.run();
    }

    @StyleSheet("context://applications.css")
    private static final class Held extends Section {

        private static final long serialVersionUID = 1L;

        private Held(String title, UnorderedList list) {
            addClassName("held");
            add(new Details(new H2(title), list));
        }
    }
}
