package org.openrec.task.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.people.Actor;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.task.Reading;
import org.openrec.task.TaskEntry;

/** What the list and the page of a task say about it, at one moment, to one person. */
public record TaskPhrases(Actor reader, Instant now, Locale locale) {

    String since(TaskEntry task) {
        return text("task.since", Dates.duration(Duration.between(task.createdAt(), now), locale));
    }

    String due(TaskEntry task) {
        return task.dueAt()
                .map(due -> text(due.isBefore(now) ? "task.wasDue" : "task.due", Dates.date(due, now, locale)))
                .orElseGet(() -> text("task.noDue"));
    }

    /**
     * The two halves of a title.
     *
     * @param whom whom or what a task is about
     * @param what what is asked for; empty where nothing tells it from the step
     */
    public record About(String whom, Optional<String> what) {

        public static About of(TaskEntry task, Locale locale) {
            String[] halves = task.title().in(locale).split(" · ", 2);
            return new About(halves[0], Arrays.stream(halves).skip(1).findFirst());
        }
    }

    /** For a narrow list, where the person stands above: what is asked for, which reading, what is particular about it. */
    public List<Span> brief(TaskEntry task) {
        List<Span> details = named(
                task, About.of(task, locale).what().orElseGet(() -> task.name().in(locale)));
        task.holder().ifPresent(holder -> details.add(new Span(whose(task))));
        if (task.isOverdue(now)) {
            Span late = new Span(text("task.late"));
            late.addClassName("late");
            details.add(late);
        }
        return details;
    }

    /** What is to be done, which reading of several, whose, since when, due. */
    public List<Span> details(TaskEntry task) {
        List<Span> details = named(task, task.name().in(locale));
        Stream.of(whose(task), since(task), due(task)).map(Span::new).forEach(details::add);
        return details;
    }

    /** On the page of the task, whose heading says what it is. */
    List<Span> facts(TaskEntry task) {
        Span whose = new Span(whose(task));
        whose.addClassName("task-what");
        List<Span> facts = new ArrayList<>(List.of(whose));
        task.reading().map(this::reading).map(Span::new).ifPresent(facts::add);
        Stream.of(since(task), due(task)).map(Span::new).forEach(facts::add);
        return facts;
    }

    String handedBy(TaskEntry.HandedOver from) {
        String who = text("task.handedBy", from.by());
        return from.note().isEmpty() ? who : who + " " + text("shared.quoted", from.note());
    }

    private List<Span> named(TaskEntry task, String name) {
        Span what = new Span(name);
        what.addClassName("task-what");
        List<Span> named = new ArrayList<>(List.of(what));
        task.reading().map(this::reading).map(Span::new).ifPresent(named::add);
        return named;
    }

    String reading(Reading reading) {
        return text("task.reading.number", reading.number()) + ", "
                + text("task.reading.done", reading.done(), reading.of());
    }

    /** Whose it is, and so why it stands in this list. */
    String whose(TaskEntry task) {
        if (task.personal()) {
            return text("task.whose.personal");
        }
        return task.holder()
                .map(holder -> task.isHeldBy(reader.id())
                        ? holder.from()
                                .map(from -> text("task.whose.handed", from.by()))
                                .orElseGet(() -> text("task.whose.mine"))
                        : text("task.whose.colleague", holder.displayName()))
                .orElseGet(() -> text("task.whose.free"));
    }

    public String text(String key, Object... arguments) {
        return Texts.get(locale, key, arguments);
    }
}
