package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.shared.ui.ActionLink;
import org.openrec.task.AwaitedTasks;
import org.openrec.task.TaskEntry;

/** What waits: the reader's own first, with its button, then what others are at, in a line each. */
class WaitingBox extends Section {

    private static final long serialVersionUID = 1L;

    /** @param goOn called where the team will not wait for those who are silent */
    WaitingBox(
            Dossier dossier,
            List<TaskEntry> mine,
            List<AwaitedTasks.Awaited> awaited,
            Words words,
            Consumer<AwaitedTasks.Awaited> goOn) {
        addClassName("wait");
        getElement().setAttribute("aria-label", words.text("waits"));
        if (!mine.isEmpty()) {
            add(first(mine.get(0), words));
        }
        UnorderedList rows = new UnorderedList();
        mine.stream().skip(1).forEach(task -> rows.add(row(link(task, words), due(task, words))));
        Map<String, List<AwaitedTasks.Awaited>> silent = awaited.stream()
                .collect(Collectors.groupingBy(AwaitedTasks.Awaited::step, LinkedHashMap::new, Collectors.toList()));
        dossier.waiting().stream()
                .filter(step -> mine.stream().noneMatch(task -> task.step().equals(step.step())))
                .filter(step -> !silent.containsKey(step.step()))
                .forEach(step -> rows.add(row(
                        new Span(step.status().in(words.locale())),
                        words.text("turn." + step.turn().code()) + " · "
                                + words.text("for", words.between(step.enteredAt(), words.now())))));
        silent.values().stream()
                .map(they -> others(dossier, they))
                .filter(they -> !they.isEmpty())
                .forEach(they -> rows.add(silent(dossier, they, words, goOn)));
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

    /** What the reader is asked stands before, as theirs. */
    private static List<AwaitedTasks.Awaited> others(Dossier dossier, List<AwaitedTasks.Awaited> they) {
        return they.stream()
                .filter(it -> dossier.rights()
                        .ownParty()
                        .filter(own -> it.member().equals(Long.toString(own)))
                        .isEmpty())
                .toList();
    }

    /** Who has not answered, and until when they can; the team need not wait for it. */
    private static ListItem silent(
            Dossier dossier, List<AwaitedTasks.Awaited> they, Words words, Consumer<AwaitedTasks.Awaited> goOn) {
        AwaitedTasks.Awaited one = they.get(0);
        String names = dossier.parties().stream()
                .filter(party -> they.stream().anyMatch(it -> it.member().equals(Long.toString(party.id()))))
                .map(party -> party.name().orElseGet(() -> words.text("party.anonymous")))
                .distinct()
                .collect(Collectors.joining(", "));
        ListItem row = row(
                new Span(words.text("waits.silent", one.name().in(words.locale()), names)),
                one.dueAt()
                        .map(at -> words.text("waits.until", words.date(at)))
                        .orElseGet(() -> words.text("for", words.between(one.since(), words.now()))));
        if (dossier.rights().lead()) {
            Button without = new Button(words.text("waits.goOn"), click -> goOn.accept(one));
            without.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            without.addClassName("go-on");
            row.add(without);
        }
        return row;
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
