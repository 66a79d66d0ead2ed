package org.openrec.task.ui;

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
import org.openrec.people.Actors;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.AdministrationPart;
import org.openrec.task.TakingOver;
import org.openrec.task.TaskEntry;
import org.springframework.core.annotation.Order;

/** Tasks that somebody holds and does not go on with: an administrator gives them back to their team. */
@org.springframework.stereotype.Component
@Order(1)
class HeldLongPart implements AdministrationPart {

    private final TakingOver takingOver;
    private final Actors actors;
    private final Clock clock;

    HeldLongPart(TakingOver takingOver, Actors actors, Clock clock) {
        this.takingOver = takingOver;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Component open() {
        Locale locale = UI.getCurrent().getLocale();
        List<TaskEntry> held = takingOver.heldLong(actors.require());
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        held.forEach(task -> rows.add(row(task, locale)));
        Section section = new Section(
                new H2(Texts.get(locale, "task.heldLong.title")),
                new Paragraph(Texts.get(locale, "task.heldLong.lead")),
                rows);
        section.addClassNames("block", "held-long");
        section.setVisible(!held.isEmpty());
        return section;
    }

    private ListItem row(TaskEntry task, Locale locale) {
        String holder = task.holder().map(TaskEntry.Holder::displayName).orElse("");
        Span title = new Span(task.title().in(locale));
        title.addClassName("row-title");
        Span detail = new Span(Texts.get(
                locale,
                "task.heldLong.detail",
                task.name().in(locale),
                holder,
                Dates.date(task.createdAt(), clock.instant(), locale)));
        detail.addClassName("row-detail");
        Div words = new Div(title, detail);
        words.addClassName("row-words");
        Button back = new Button(Texts.get(locale, "task.heldLong.giveBack"));
        back.addClickListener(click -> new TakeOverDialog(
                        "task.heldLong.giveBack", holder, note -> giveBack(task, note, back, locale))
                .open());
        ListItem row = new ListItem(words, back);
        row.addClassName("row");
        return row;
    }

    private void giveBack(TaskEntry task, String note, Button button, Locale locale) {
        try {
            takingOver.takeOver(actors.require(), task.id(), note);
            button.setEnabled(false);
            button.setText(Texts.get(locale, "task.heldLong.given"));
        } catch (Problem problem) {
            ProblemNotice.show(problem.text(Language.of(locale)));
        }
    }
}
