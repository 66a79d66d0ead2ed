package org.openrec.task.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.guest.GuestDraft;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Here;
import org.openrec.task.FormInvalid;
import org.openrec.task.TakingOver;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskDetails;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;
import org.openrec.task.TaskPage;
import org.openrec.task.Tasks;
import org.openrec.task.Tasks.TaskNotFound;
import org.openrec.task.outside.TaskGuests;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The caller's inbox, and what the caller does with a task. */
@RestController
@RequestMapping("/api/tasks")
class TasksController {

    private final Tasks tasks;
    private final TakingOver takingOver;
    private final TaskGuests guests;
    private final Actors actors;

    TasksController(Tasks tasks, TakingOver takingOver, TaskGuests guests, Actors actors) {
        this.guests = guests;
        this.tasks = tasks;
        this.takingOver = takingOver;
        this.actors = actors;
    }

    /**
     * One page of open tasks.
     *
     * @param filter words with spaces between: {@code mine}, {@code service} or {@code all}, {@code overdue}, {@code
     *     category:<id>}, {@code sort:created}; any other is searched for in names and titles
     */
    @GetMapping
    PageJson page(
            @RequestParam(defaultValue = "25") int limit,
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "") String filter,
            Locale locale) {
        Optional<TaskCursor> cursor = after.isEmpty()
                ? Optional.empty()
                : Optional.of(TaskCursor.parse(after).orElseThrow(Problem.PageUnreadable::new));
        TaskPage page = tasks.page(actors.require(), WrittenFilter.read(filter), cursor, limit);
        Language language = Language.of(locale);
        return new PageJson(
                page.items().stream().map(it -> TaskJson.of(it, language)).toList(),
                page.next().map(TaskCursor::toString).orElse(null));
    }

    @GetMapping("/{id}")
    TaskJson.Full one(@PathVariable String id, Locale locale) {
        return TaskJson.Full.of(find(actors.require(), parse(id)), Language.of(locale));
    }

    @PostMapping("/{id}/claim")
    TaskJson claim(@PathVariable String id, Locale locale) {
        Actor actor = actors.require();
        TaskId task = parse(id);
        tasks.claim(actor, task);
        return TaskJson.of(find(actor, task).entry(), Language.of(locale));
    }

    @PostMapping("/{id}/release")
    TaskJson release(@PathVariable String id, Locale locale) {
        Actor actor = actors.require();
        TaskId task = parse(id);
        tasks.release(actor, task);
        return TaskJson.of(find(actor, task).entry(), Language.of(locale));
    }

    /** From a colleague who does not go on with it; an administrator gives it back to its group. */
    @PostMapping("/{id}/take-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeOver(@PathVariable String id, @RequestBody(required = false) @Nullable NoteJson body) {
        String note = body == null || body.note() == null ? "" : body.note();
        takingOver.takeOver(actors.require(), parse(id), note);
    }

    /**
     * Gives the task to somebody from outside, by a link that opens it alone.
     */
    @PostMapping("/{id}/guest")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void guest(@PathVariable String id, @RequestBody(required = false) @Nullable GuestJson body) {
        GuestJson guest = body == null ? new GuestJson(null, null, null, null, null) : body;
        guests.invite(actors.require(), parse(id), guest.draft(), guest.note() == null ? "" : guest.note());
    }

    /** Answers with the task as it was just before. */
    @PostMapping("/{id}/complete")
    TaskJson complete(
            @PathVariable String id, @RequestBody(required = false) @Nullable ValuesJson body, Locale locale) {
        Actor actor = actors.require();
        TaskId task = parse(id);
        Optional<TaskEntry> entry = tasks.find(actor, task).map(TaskDetails::entry);
        try {
            tasks.complete(actor, task, values(body));
        } catch (Problem.Invalid invalid) {
            throw FormInvalid.below("/values", invalid);
        }
        return TaskJson.of(entry.orElseThrow(TaskNotFound::new), Language.of(locale));
    }

    private TaskDetails find(Actor actor, TaskId task) {
        return tasks.find(actor, task).orElseThrow(TaskNotFound::new);
    }

    private static FormValues values(@Nullable ValuesJson body) {
        return body == null || body.values() == null ? FormValues.empty() : new FormValues(body.values());
    }

    /** What is no id cannot be that of a task. */
    private static TaskId parse(String id) {
        return TaskId.parse(id).orElseThrow(TaskNotFound::new);
    }

    record PageJson(List<TaskJson> items, @Nullable String next) {}

    record NoteJson(@Nullable String note) {}

    /** @param language in which the guest is written to; {@code fr} or {@code en} */
    record GuestJson(
            @Nullable String name,
            @Nullable String mail,
            @Nullable String language,
            @Nullable Instant until,
            @Nullable String note) {

        GuestDraft draft() {
            return new GuestDraft(
                    name == null ? "" : name,
                    mail == null ? "" : mail,
                    language == null ? Here.language() : Language.of(Locale.forLanguageTag(language)),
                    until == null ? Instant.EPOCH : until);
        }
    }

    record ValuesJson(@Nullable ObjectNode values) {}
}
