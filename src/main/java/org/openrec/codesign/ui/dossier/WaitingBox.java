package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.shared.ProgressStep;
import org.openrec.shared.ui.ActionLink;
import org.openrec.task.TaskEntry;

/** What waits: the reader's own first, with its button, then what others are at, in a line each. */
class WaitingBox extends Section {

    private static final long serialVersionUID = 1L;

    WaitingBox(Dossier dossier, List<TaskEntry> mine, Words words) {
        addClassName("wait");
        getElement().setAttribute("aria-label", words.text("waits"));
        if (!mine.isEmpty()) {
            add(first(mine.get(0), words));
        }
        UnorderedList rows = new UnorderedList();
        mine.stream().skip(1).forEach(task -> rows.add(row(link(task, words), due(task, words))));
        List<ProgressStep> others = dossier.waiting().stream()
                .filter(step -> mine.stream().noneMatch(task -> task.step().equals(step.step())))
                .toList();
        others.forEach(step -> rows.add(row(
                new Span(step.status().in(words.locale())),
                words.text("turn." + step.turn().code()) + " · "
                        + words.text("for", words.between(step.enteredAt(), words.now())))));
        if (rows.getChildren().findAny().isPresent()) {
            add(rows);
        } else if (mine.isEmpty()) {
            Paragraph nothing = new Paragraph(SessionTimes.next(dossier, words.now())
                    .map(next -> words.text("waits.next", words.dateTime(next.at())))
                    .orElseGet(() -> words.text("waits.nothing")));
            nothing.addClassName("nothing-waits");
            add(nothing);
        }
    }

    private static Component first(TaskEntry task, Words words) {
        Anchor name = link(task, words);
        Div said = new Div(
                new H2(name), words.quiet(words.text("waits.mine", words.date(task.createdAt())) + due(task, words)));
        ActionLink open = new ActionLink("tasks/" + task.id(), words.text("waits.begin"));
        open.getElement()
                .setAttribute(
                        "aria-label", words.text("waits.begin.of", task.name().in(words.locale())));
        Div me = new Div(said, open);
        me.addClassName("me");
        return me;
    }

    private static Anchor link(TaskEntry task, Words words) {
        Anchor name = new Anchor("tasks/" + task.id(), task.name().in(words.locale()));
        name.addClassName("row-title");
        return name;
    }

    private static String due(TaskEntry task, Words words) {
        return task.dueAt()
                .map(at -> " · " + words.text("waits.due", words.date(at)))
                .orElse("");
    }

    private static ListItem row(Component title, String detail) {
        Span quiet = new Span(detail);
        quiet.addClassName("quiet");
        return new ListItem(title, quiet);
    }
}
