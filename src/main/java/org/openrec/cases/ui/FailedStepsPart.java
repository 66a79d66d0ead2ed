package org.openrec.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.openrec.cases.FailedStep;
import org.openrec.cases.FailedSteps;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.frame.AdministrationPart;
import org.springframework.core.annotation.Order;

/** The alarm of the administrator: what machines should have done and could not, why, and "try again". */
@org.springframework.stereotype.Component
@Order(0)
class FailedStepsPart implements AdministrationPart {

    private final FailedSteps steps;
    private final Clock clock;

    FailedStepsPart(FailedSteps steps, Clock clock) {
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Component open() {
        Section section = new Section();
        section.addClassNames("block", "failed-steps");
        fill(section);
        return section;
    }

    private void fill(Section section) {
        Locale locale = UI.getCurrent().getLocale();
        List<FailedStep> failed = steps.all();
        section.removeAll();
        section.setVisible(!failed.isEmpty());
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        failed.forEach(step -> rows.add(row(step, locale, section)));
        Paragraph lead = new Paragraph(Texts.get(locale, "cases.failed.lead"));
        section.add(new H2(Texts.get(locale, "cases.failed.title", steps.count())), lead, rows);
    }

    private ListItem row(FailedStep step, Locale locale, Section section) {
        Span title = new Span(step.step().in(locale) + " · " + step.process().in(locale));
        title.addClassName("row-title");
        Span reason = new Span(step.reason().in(locale));
        reason.addClassName("row-detail");
        String next = step.nextTry()
                .map(it -> Texts.get(locale, "cases.failed.next", Dates.dateTime(it, clock.instant(), locale)))
                .orElseGet(() -> Texts.get(locale, "cases.failed.givenUp"));
        Span when = new Span(Texts.get(
                        locale,
                        "cases.failed.since",
                        Dates.dateTime(step.since(), clock.instant(), locale),
                        step.subject().id())
                + " · " + next);
        when.addClassName("row-detail");
        Div words = new Div(title, reason, when);
        words.addClassName("row-words");
        Button again = new Button(Texts.get(locale, "cases.failed.tryAgain"), click -> {
            steps.tryAgain(step.id());
            click.getSource().setEnabled(false);
            click.getSource().setText(Texts.get(locale, "cases.failed.tried"));
        });
        again.setAriaLabel(
                Texts.get(locale, "cases.failed.tryAgain.of", step.step().in(locale)));
        ListItem row = new ListItem(words, again);
        row.addClassName("row");
        return row;
    }
}
