package org.openrec.task.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.Relation;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.account.Addressee;
import org.openrec.people.account.Addresses;
import org.openrec.people.account.LetterBox;
import org.openrec.people.account.PersonAddress;
import org.openrec.people.guest.Guest;
import org.openrec.people.guest.GuestDraft;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.Subject;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks.NoteTooLong;
import org.openrec.task.outside.TaskGuest;
import org.openrec.task.outside.TaskGuests;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A guest of a task is one of those for whom it is, by their own id. */
@Repository
@Transactional
class TaskGuestsInDatabase implements TaskGuests {

    private static final String TYPE = "task";

    private final JdbcClient jdbc;
    private final TaskRows rows;
    private final PersonalDoors doors;
    private final FilledForms dossier;
    private final SubjectKinds kinds;
    private final GuestPasses passes;
    private final Addresses addresses;
    private final LetterBox letters;
    private final People people;
    private final Notifications notifications;
    private final Clock clock;

    TaskGuestsInDatabase(
            JdbcClient jdbc,
            TaskRows rows,
            PersonalDoors doors,
            FilledForms dossier,
            SubjectKinds kinds,
            GuestPasses passes,
            Addresses addresses,
            LetterBox letters,
            People people,
            Notifications notifications,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.doors = doors;
        this.dossier = dossier;
        this.kinds = kinds;
        this.passes = passes;
        this.addresses = addresses;
        this.letters = letters;
        this.people = people;
        this.notifications = notifications;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayInvite(Actor actor, TaskId task) {
        return rows.find(actor, task)
                .filter(row -> !row.closed() && !row.paused() && mayInvite(actor, row))
                .isPresent();
    }

    private boolean mayInvite(Actor actor, TaskRow row) {
        TaskEntry task = row.entry();
        return !task.personal()
                && !task.isAnothers(actor.id())
                && kinds.of(task.subject())
                        .map(kind -> kind.doers().opensTasksToOutsiders())
                        .orElse(true)
                && !isInvited(task.id(), actor.id());
    }

    private boolean isInvited(TaskId task, PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM openrec.task_guest WHERE task_id = ? AND person = ?)")
                .params(task.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public void invite(Actor actor, TaskId task, GuestDraft draft, String note) {
        TaskRow row = rows.open(actor, task);
        if (!mayInvite(actor, row)) {
            throw new NotForOutsiders();
        }
        String words = NoteTooLong.within(note);
        draft.mustBeWell(clock.instant());
        Optional<Person> account = addresses
                .whoComesInBy(draft.mail().strip())
                .map(Addressee::person)
                .flatMap(people::find);
        if (isOneOf(shutOut(row), draft.mail().strip(), account)) {
            throw new NotThisPerson();
        }
        Person guest = account.orElseGet(() -> people.find(
                        passes.invite(draft, actor, subject(task), row.entry().name(), link(task)))
                .orElseThrow());
        add(row, guest, actor, draft.endsAt());
        rows.assign(task, guest, new TaskEntry.HandedOver(actor.displayName(), words));
        dossier.handOverDraft(task, actor.id(), guest.id());
        rows.tell(row);
        account.ifPresent(it -> tell(it, row.entry(), actor, words));
    }

    private Set<PersonId> shutOut(TaskRow row) {
        Set<PersonId> persons = new HashSet<>(rows.onSiblings(row));
        persons.addAll(row.excluded());
        return persons;
    }

    /** By an address that they have not confirmed, too. */
    private boolean isOneOf(Set<PersonId> persons, String mail, Optional<Person> account) {
        return account.map(Person::id).filter(persons::contains).isPresent()
                || persons.stream()
                        .flatMap(it -> Stream.concat(
                                people.find(it).stream()
                                        .flatMap(person -> Stream.of(person.email(), person.badgeEmail())),
                                addresses.of(it).stream().map(PersonAddress::address)))
                        .anyMatch(mail::equalsIgnoreCase);
    }

    private void add(TaskRow row, Person guest, Actor host, Instant endsAt) {
        String task = row.entry().id().value();
        jdbc.sql("""
                        INSERT INTO openrec.task_guest (task_id, person, host, invited_at, ends_at) VALUES (?, ?, ?, ?, ?)
                        ON CONFLICT (task_id, person) DO UPDATE SET host = excluded.host, invited_at = excluded.invited_at,
                            ends_at = excluded.ends_at, taken_back_at = NULL""")
                .params(
                        task,
                        guest.id().value(),
                        host.id().value(),
                        Timestamp.from(clock.instant()),
                        Timestamp.from(endsAt))
                .update();
        doors.open(row.entry().id(), guest.id());
    }

    /** Somebody takes back what they did as a guest: the task that opens in its place is theirs, until the same day. */
    void goesOn(TaskId before, TaskId now, PersonId person) {
        int guests = jdbc.sql("""
                        INSERT INTO openrec.task_guest (task_id, person, host, invited_at, ends_at)
                        SELECT ?, person, host, invited_at, ends_at FROM openrec.task_guest
                        WHERE task_id = ? AND person = ? AND taken_back_at IS NULL AND ends_at > ?
                        ON CONFLICT DO NOTHING""")
                .params(now.value(), before.value(), person.value(), Timestamp.from(clock.instant()))
                .update();
        if (guests == 1) {
            doors.open(now, person);
            passes.find(person)
                    .filter(it -> it.subject().equals(subject(before)))
                    .ifPresent(it -> passes.lead(person, subject(now), link(now)));
        }
    }

    private void tell(Person guest, TaskEntry task, Actor from, String note) {
        notifications.send(Notice.worded(
                note.isEmpty() ? "taskHandedOver" : "taskHandedOverWithNote",
                TaskUseCases.handedOver(task, from, note),
                List.of(guest.id()),
                Relation.WORK,
                task.subject(),
                link(task.id()),
                task.id() + "/" + guest.id() + "/" + clock.instant()));
    }

    private static String link(TaskId task) {
        return "/tasks/" + task;
    }

    private static Subject subject(TaskId task) {
        return new Subject(TYPE, task.value());
    }

    @Override
    public void inviteAgain(Actor actor, TaskId task, PersonId guest) {
        TaskRow row = rows.open(actor, task);
        boolean here = of(actor, task).stream()
                .anyMatch(it -> it.person().equals(guest)
                        && it.byLink()
                        && it.takenBackAt().isEmpty()
                        && clock.instant().isBefore(it.endsAt()));
        if (!here || isInvited(task, actor.id())) {
            throw new NotForOutsiders();
        }
        passes.inviteAgain(guest, actor, row.entry().name());
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskGuest> of(Actor actor, TaskId task) {
        return rows.find(actor, task)
                .map(row -> jdbc.sql("""
                                SELECT g.*, p.display_name, h.display_name AS host_name FROM openrec.task_guest g
                                JOIN openrec.person p ON p.id = g.person JOIN openrec.person h ON h.id = g.host
                                WHERE g.task_id = ? ORDER BY g.invited_at, g.person""").param(task.value()).query(this::guest).list())
                .orElse(List.of());
    }

    private TaskGuest guest(ResultSet row, int number) throws SQLException {
        PersonId person = new PersonId(row.getObject("person", UUID.class));
        Optional<Guest> pass = passes.find(person).filter(it -> it.keptAt().isEmpty());
        return new TaskGuest(
                person,
                row.getString("display_name"),
                pass.isPresent(),
                row.getString("host_name"),
                row.getTimestamp("invited_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                instant(row.getTimestamp("taken_back_at")),
                pass.flatMap(Guest::usedAt));
    }

    private static Optional<Instant> instant(@Nullable Timestamp time) {
        return Optional.ofNullable(time).map(Timestamp::toInstant);
    }

    @Override
    public boolean areMailed() {
        return letters.isOpen();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isCalledTo(PersonId person, Subject subject) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM openrec.outside_call
                            WHERE person = ? AND subject_type = ? AND subject_id = ? AND ends_at > ?)""")
                .params(person.value(), subject.type(), subject.id(), Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Somebody goes on in their place: the link opens nothing any more. Nothing if they are no guest of it. */
    void takeBack(TaskId task, PersonId holder) {
        int guests = jdbc.sql("""
                        UPDATE openrec.task_guest SET taken_back_at = ?
                        WHERE task_id = ? AND person = ? AND taken_back_at IS NULL""")
                .params(Timestamp.from(clock.instant()), task.value(), holder.value())
                .update();
        if (guests == 1) {
            doors.shut(task, holder);
            passes.find(holder)
                    .filter(it ->
                            it.subject().equals(subject(task)) && it.keptAt().isEmpty())
                    .ifPresent(it -> passes.takeBack(holder));
        }
    }

    /** Shuts what guests could do until a day that has come, done or not. */
    void endWhatIsOver() {
        jdbc.sql("""
                        SELECT g.task_id, g.person FROM openrec.task_guest g JOIN openrec.task_entry e ON e.id = g.task_id
                        WHERE g.ends_at <= ? AND CAST(g.person AS text) = ANY (e.candidates)""")
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> new TaskRows.Held(
                        new TaskId(row.getString("task_id")), new PersonId(row.getObject("person", UUID.class))))
                .list()
                .forEach(it -> doors.shut(it.task(), it.holder()));
    }
}
