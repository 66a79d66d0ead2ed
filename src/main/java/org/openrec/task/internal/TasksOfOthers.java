package org.openrec.task.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrec.cases.Relation;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.BeforeOpening;
import org.openrec.shared.Changes;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.setting.Here;
import org.openrec.task.TakingOver;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Taking tasks over; and what somebody holds who may not any more goes back to its group by itself. */
@Component
@Transactional
class TasksOfOthers implements TakingOver {

    private static final Logger LOG = LoggerFactory.getLogger(TasksOfOthers.class);

    private final TaskRows rows;
    private final TaskGuestsInDatabase guests;
    private final FilledForms dossier;
    private final Notifications notifications;
    private final People people;
    private final Clock clock;

    TasksOfOthers(
            TaskRows rows,
            TaskGuestsInDatabase guests,
            FilledForms dossier,
            Notifications notifications,
            People people,
            Clock clock) {
        this.people = people;
        this.rows = rows;
        this.guests = guests;
        this.dossier = dossier;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    public void takeOver(Actor actor, TaskId task, String note) {
        boolean colleague = rows.lock(actor, task).isPresent();
        if (!colleague && !actor.has(Role.ADMIN)) {
            throw new Tasks.TaskNotFound();
        }
        TaskRow row = rows.lock(task).orElseThrow(Tasks.TaskNotFound::new);
        if (row.closed()) {
            throw new Tasks.TaskAlreadyDone();
        }
        if (row.entry().personal()) {
            throw new Tasks.TaskIsPersonal();
        }
        String words = Tasks.NoteTooLong.within(note);
        if (words.isEmpty()) {
            throw new WordMissing();
        }
        row.entry()
                .holder()
                .map(TaskEntry.Holder::id)
                .filter(it -> !it.equals(actor.id()))
                .ifPresent(holder -> {
                    if (colleague) {
                        rows.assign(task, actor.id(), actor.login(), actor.displayName());
                        dossier.handOverDraft(task, holder, actor.id());
                    } else {
                        giveBack(row, holder);
                    }
                    guests.takeBack(task, holder);
                    rows.tell(row);
                    notify(colleague ? "taskTakenOver" : "taskGivenBack", holder, row.entry(), actor, words);
                });
    }

    private void giveBack(TaskRow row, PersonId holder) {
        rows.unassign(row.entry().id());
        dossier.leaveBehind(row.entry().id(), holder);
    }

    private void notify(String key, PersonId holder, TaskEntry task, Actor by, String note) {
        notifications.send(Notice.worded(
                key,
                List.of(task.name(), task.title(), LocalizedText.same(by.displayName()), LocalizedText.same(note)),
                List.of(holder),
                Relation.WORK,
                task.subject(),
                "/tasks/" + task.id(),
                task.id() + "/" + holder + "/" + clock.instant()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskEntry> heldLong(Actor actor) {
        if (!actor.has(Role.ADMIN)) {
            throw new AccessDeniedException("Only administrators see what others hold");
        }
        return rows.heldSince(clock.instant().minus(LONG), MOST).stream()
                .map(TaskRow::entry)
                .toList();
    }

    void giveBackWhatLeaversHold() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Here.zone());
        guests.endWhatIsOver();
        rows.heldByLeavers(today, clock.instant()).forEach(this::giveBack);
        rows.heldByAbsent(today).stream().filter(this::giveBack).forEach(it -> rows.returnsTo(it.task(), it.holder()));
        rows.returning(today).forEach(this::comeBack);
    }

    /** Unless another node was faster, and somebody else has it already. */
    private boolean giveBack(TaskRows.Held held) {
        Optional<TaskRow> still =
                rows.lock(held.task()).filter(it -> !it.closed() && it.entry().isHeldBy(held.holder()));
        still.ifPresent(row -> {
            giveBack(row, held.holder());
            rows.tell(row);
        });
        return still.isPresent();
    }

    /** To whoever is back, if nobody goes on with it and it is still theirs to do. */
    private void comeBack(TaskRows.Held held) {
        TaskId task = held.task();
        rows.returned(task);
        people.find(held.holder())
                .map(Person::login)
                .flatMap(people::actor)
                .filter(actor -> rows.lock(actor, task)
                        .filter(it -> !it.closed() && it.entry().holder().isEmpty())
                        .isPresent())
                .ifPresent(actor -> {
                    rows.assign(task, actor.id(), actor.login(), actor.displayName());
                    rows.lock(task).ifPresent(rows::tell);
                });
    }

    /** Listens for changes of groups from the start on; what changed while no node ran counts as one. */
    @Component
    static class Leavers implements BeforeOpening {

        private final Changes changes;
        private final ObjectProvider<TasksOfOthers> tasks;

        Leavers(Changes changes, ObjectProvider<TasksOfOthers> tasks) {
            this.changes = changes;
            this.tasks = tasks;
        }

        @Override
        public void prepare() {
            changes.listen(People.MEMBERSHIPS, this::look);
        }

        /** Days end without anybody's change. */
        @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
        void look() {
            try {
                tasks.getObject().giveBackWhatLeaversHold();
            } catch (RuntimeException e) {
                LOG.warn("What leavers hold could not be given back; it is tried at the next change", e);
            }
        }
    }
}
