package org.openrec.task.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Relation;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.Changes;
import org.openrec.shared.LocalizedText;
import org.openrec.task.EngineTasks;
import org.openrec.task.FilledForm;
import org.openrec.task.Submission;
import org.openrec.task.TaskCategory;
import org.openrec.task.TaskCounts;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskDetails;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.TaskId;
import org.openrec.task.TaskPage;
import org.openrec.task.Tasks;
import org.openrec.task.Tasks.DraftChangedElsewhere;
import org.openrec.task.Tasks.NotAColleague;
import org.openrec.task.Tasks.NoteTooLong;
import org.openrec.task.Tasks.TaskAlreadyTaken;
import org.openrec.task.Tasks.TaskIsPersonal;
import org.openrec.task.Tasks.TaskNotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The use cases of tasks; whatever changes one locks its row first, so that of two on any node the second sees the first. */
@Component
@Transactional
class TaskUseCases implements Tasks {

    private static final int LARGEST_PAGE = 100;

    private final InboxPages pages;
    private final TaskRows rows;
    private final FilledForms dossier;
    private final Handling handling;
    private final EngineTasks engine;
    private final People people;
    private final Notifications notifications;
    private final Changes changes;
    private final Clock clock;

    TaskUseCases(
            InboxPages pages,
            TaskRows rows,
            FilledForms dossier,
            Handling handling,
            EngineTasks engine,
            People people,
            Notifications notifications,
            Changes changes,
            Clock clock) {
        this.pages = pages;
        this.rows = rows;
        this.dossier = dossier;
        this.handling = handling;
        this.engine = engine;
        this.people = people;
        this.notifications = notifications;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> topics(Actor actor) {
        return pages.doors(actor).stream().map(CandidateCodes::topic).collect(Collectors.toSet());
    }

    @Override
    @Transactional(readOnly = true)
    public TaskPage page(Actor actor, TaskFilter filter, Optional<TaskCursor> after, int limit) {
        int size = Math.max(1, Math.min(limit, LARGEST_PAGE));
        List<TaskEntry> found = pages.page(actor, filter, after, size + 1);
        return found.size() <= size
                ? new TaskPage(found, Optional.empty())
                : new TaskPage(found.subList(0, size), Optional.of(TaskCursor.at(found.get(size - 1), filter.sort())));
    }

    @Override
    @Transactional(readOnly = true)
    public TaskCounts counts(Actor actor, TaskFilter filter) {
        return new TaskCounts(
                pages.count(actor, filter.scope(Scope.MINE)),
                pages.count(actor, filter.scope(Scope.SERVICE)),
                pages.count(actor, filter.scope(Scope.ALL)));
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor actor) {
        return pages.waiting(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public int waiting(Actor actor, String subjectType) {
        return pages.waiting(actor, subjectType);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskCategory> categories(Actor actor) {
        return pages.categories(actor).stream()
                .sorted(Comparator.comparing(it -> it.title().in(actor.language())))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<TaskDetails> find(Actor actor, TaskId task) {
        return rows.find(actor, task)
                .filter(row -> !row.closed() && !row.paused())
                .map(row -> new TaskDetails(
                        row.entry(),
                        handling.schema(row),
                        dossier.draft(task, actor.id()).orElseGet(() -> TaskDraft.begun(handling.begin(row, actor)))));
    }

    @Override
    @Transactional(readOnly = true)
    public List<FilledForm> filledBefore(Actor actor, TaskId task) {
        return rows.find(actor, task)
                .map(row -> dossier.before(row, actor).stream()
                        .flatMap(entry -> handling.read(entry).stream())
                        .toList())
                .orElse(List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isClosed(Actor actor, TaskId task) {
        return rows.find(actor, task).filter(TaskRow::closed).isPresent();
    }

    @Override
    public void claim(Actor actor, TaskId task) {
        TaskRow row = rows.open(actor, task);
        refuseIfAnothers(actor, row);
        if (row.entry().holder().isEmpty()) {
            rows.assign(task, actor.id(), actor.login(), actor.displayName());
            dossier.takeUp(task, actor.id());
            rows.tell(row);
        }
    }

    @Override
    public void release(Actor actor, TaskId task) {
        TaskRow row = rows.open(actor, task);
        refuseIfAnothers(actor, row);
        if (row.entry().personal()) {
            throw new TaskIsPersonal();
        }
        if (row.entry().holder().isPresent()) {
            rows.unassign(task);
            rows.tell(row);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> colleagues(Actor actor, TaskId task) {
        return rows.find(actor, task).map(row -> colleagues(actor, row)).orElseThrow(TaskNotFound::new);
    }

    private List<Person> colleagues(Actor actor, TaskRow row) {
        Set<PersonId> others = new HashSet<>(rows.onSiblings(row));
        others.addAll(row.excluded());
        others.add(actor.id());
        return actor.groups().stream()
                .filter(group -> row.candidates().contains(group.code()))
                .flatMap(group -> people.members(group).stream())
                .filter(person -> !others.contains(person.id()))
                .distinct()
                .sorted(Comparator.comparing(Person::displayName))
                .toList();
    }

    @Override
    public void handOver(Actor actor, TaskId task, PersonId colleague, String note) {
        TaskRow row = rows.open(actor, task);
        refuseIfAnothers(actor, row);
        Person person = colleagues(actor, row).stream()
                .filter(it -> it.id().equals(colleague))
                .findFirst()
                .orElseThrow(NotAColleague::new);
        String words = NoteTooLong.within(note);
        rows.assign(task, person, new TaskEntry.HandedOver(actor.displayName(), words));
        dossier.handOverDraft(task, actor.id(), colleague);
        rows.tell(row);
        notify(colleague, row.entry(), actor, words);
    }

    private void notify(PersonId colleague, TaskEntry task, Actor from, String note) {
        notifications.send(Notice.worded(
                note.isEmpty() ? "taskHandedOver" : "taskHandedOverWithNote",
                handedOver(task, from, note),
                List.of(colleague),
                Relation.WORK,
                task.subject(),
                "/tasks/" + task.id(),
                task.id() + "/" + colleague + "/" + clock.instant()));
    }

    static List<LocalizedText> handedOver(TaskEntry task, Actor from, String note) {
        List<LocalizedText> words =
                new ArrayList<>(List.of(task.name(), task.title(), LocalizedText.same(from.displayName())));
        if (!note.isEmpty()) {
            words.add(LocalizedText.same(note));
        }
        return words;
    }

    @Override
    public TaskDraft keepDraft(Actor actor, TaskId task, FormValues values, long seen) {
        TaskRow row = rows.find(actor, task).orElseThrow(TaskNotFound::new);
        Instant now = clock.instant();
        long version = dossier.keepDraft(row.entry().id(), actor.id(), values, now, seen)
                .orElseThrow(DraftChangedElsewhere::new);
        changes.tell(TaskDraft.topic(actor.id(), task));
        return new TaskDraft(values, version, Optional.of(now));
    }

    @Override
    public void complete(Actor actor, TaskId task, FormValues values) {
        TaskRow row = rows.open(actor, task);
        refuseIfAnothers(actor, row);
        ProcessVariables variables = handling.schema(row)
                .map(schema -> fill(actor, row, schema, values))
                .orElseGet(ProcessVariables::none);
        rows.done(task, actor, clock.instant());
        rows.tell(row);
        engine.complete(task, row.entry().subject(), variables);
    }

    private ProcessVariables fill(Actor actor, TaskRow row, FormSchema schema, FormValues sent) {
        TaskEntry entry = row.entry();
        FormSchema.Reading reading = schema.read(sent);
        ProcessVariables variables =
                handling.handle(row, schema, reading, new Submission(entry, actor, reading.visible()));
        handling.forDossier(row, reading.visible())
                .ifPresent(kept -> dossier.add(row, schema.id(), actor, kept, clock.instant()));
        return variables;
    }

    private static void refuseIfAnothers(Actor actor, TaskRow row) {
        row.entry().holder().filter(holder -> !holder.id().equals(actor.id())).ifPresent(holder -> {
            throw new TaskAlreadyTaken(holder.displayName());
        });
    }
}
