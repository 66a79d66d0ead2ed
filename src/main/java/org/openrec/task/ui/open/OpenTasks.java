package org.openrec.task.ui.open;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.shared.Changes;
import org.openrec.task.TakingOver;
import org.openrec.task.TaskDetails;
import org.openrec.task.TaskFilter;
import org.openrec.task.Tasks;
import org.openrec.task.outside.TaskGuests;
import org.openrec.task.ui.TaskPhrases;
import org.springframework.stereotype.Component;

/** Lays a task on the desk. */
@Component
class OpenTasks {

    private final Tasks tasks;
    private final TakingOver takingOver;
    private final TaskGuests guests;
    private final Actors actors;
    private final Panes panes;
    private final Clock clock;
    private final Changes changes;

    OpenTasks(
            Tasks tasks,
            TakingOver takingOver,
            TaskGuests guests,
            Actors actors,
            Panes panes,
            Clock clock,
            Changes changes) {
        this.changes = changes;
        this.guests = guests;
        this.tasks = tasks;
        this.takingOver = takingOver;
        this.actors = actors;
        this.panes = panes;
        this.clock = clock;
    }

    Optional<TaskFrame> frame(TaskDetails task, Locale locale) {
        return panes.frame(task, locale);
    }

    /** @param leave called when the next one is wanted */
    OpenTask open(TaskDetails task, TaskFilter filter, Locale locale, Consumer<OpenTask.Leaving> leave) {
        Actor actor = actors.require();
        TaskPhrases phrases = new TaskPhrases(actor, clock.instant(), locale);
        DraftSaving draft = new DraftSaving(tasks, actors, task.entry().id(), task.draft(), clock);
        draft.follow(changes);
        OpenTask desk = new OpenTask(
                tasks,
                takingOver,
                guests,
                actors,
                panes.open(task, locale),
                task.entry(),
                draft,
                filter,
                phrases,
                leave);
        frame(task, locale).ifPresentOrElse(desk::frame, () -> panes.beside(task.entry(), locale)
                .forEach(desk::addEarlier));
        panes.earlier(tasks.filledBefore(actor, task.entry().id()), clock.instant(), locale)
                .ifPresent(desk::addEarlier);
        return desk;
    }
}
