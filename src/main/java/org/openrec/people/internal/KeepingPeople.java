package org.openrec.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.Organisations;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PeoplePreview;
import org.openrec.people.PersonDraft;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.people.access.Administrators;
import org.openrec.people.account.ApiTokens;
import org.openrec.people.account.Invitations;
import org.openrec.people.account.SignedInSessions;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons and what they are by hand; a table of them is a few statements, however long it is. */
@Component
@Transactional
class KeepingPeople implements PeopleKeeping {

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Administrators administrators;
    private final Actors actors;
    private final Invitations invitations;
    private final ApiTokens tokens;
    private final SignedInSessions sessions;
    private final People people;

    KeepingPeople(
            JdbcClient jdbc,
            Organisations organisations,
            Administrators administrators,
            Actors actors,
            Invitations invitations,
            ApiTokens tokens,
            SignedInSessions sessions,
            People people) {
        this.people = people;
        this.invitations = invitations;
        this.tokens = tokens;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.administrators = administrators;
        this.actors = actors;
    }

    @Override
    public PersonId add(PersonDraft draft) {
        requireAdministrator();
        return keepNew(draft);
    }

    private PersonId keepNew(PersonDraft draft) {
        List<FieldProblem> problems = new ArrayList<>(draft.problems().stream()
                .map(it -> new FieldProblem("/" + it, Texts.both("people.table.wrong." + it)))
                .toList());
        if (!draft.groups().allMatch(this::exists)) {
            problems.add(new FieldProblem("/groups", Texts.both("people.table.wrong.groups")));
        }
        if (!problems.isEmpty()) {
            throw new DraftInvalid(problems);
        }
        if (write(List.of(draft)) == 0) {
            throw new KnownAlready(draft.login());
        }
        return jdbc.sql("SELECT id FROM openrec.person WHERE login = ?")
                .param(draft.login())
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .single();
    }

    @Override
    public void grant(PersonId person, Set<Grant> grants) {
        requireAdministrator();
        requireKnown(person);
        if (!grants.stream().allMatch(it -> PersonDraft.isGiven(it.group()) && exists(it.group()))) {
            throw new DraftInvalid(List.of(new FieldProblem("/roles", Texts.both("people.table.wrong.groups"))));
        }
        if (!grants.stream().allMatch(Grant::isInOrder)) {
            throw new DraftInvalid(List.of(new FieldProblem("/roles", Texts.both("people.roles.wrong.order"))));
        }
        if (!grants.contains(Grant.forGood(Group.of(Role.ADMIN))) && !administrators.othersThan(person.value())) {
            throw new LastAdministrator();
        }
        jdbc.sql("DELETE FROM openrec.membership WHERE person_id = ? AND NOT by_rule")
                .param(person.value())
                .update();
        grants.forEach(it -> jdbc.sql("""
                        INSERT INTO openrec.membership (person_id, role, organisation_id, starts_on, ends_on)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(
                        person.value(),
                        it.group().role().name(),
                        organisation(it.group()),
                        it.from().orElse(null),
                        it.until().orElse(null))
                .update());
    }

    private void requireKnown(PersonId person) {
        boolean known = jdbc.sql("SELECT count(*) FROM openrec.person WHERE id = ?")
                        .param(person.value())
                        .query(Long.class)
                        .single()
                == 1;
        if (!known) {
            throw new NoSuch();
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Grant> grants(PersonId person) {
        requireAdministrator();
        return jdbc.sql("SELECT role, organisation_id, starts_on, ends_on FROM openrec.membership"
                        + " WHERE person_id = ? AND NOT by_rule ORDER BY role, organisation_id")
                .param(person.value())
                .query((row, number) -> grant(row))
                .list();
    }

    static Grant grant(ResultSet row) throws SQLException {
        return new Grant(
                PeopleInDatabase.group(row).orElseThrow(),
                Optional.ofNullable(row.getObject("starts_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)));
    }

    @Override
    public PersonId invite(PersonDraft sent) {
        Actor actor = requireKeeper();
        String login = sent.login().isBlank() ? sent.mail().toLowerCase(Locale.ROOT) : sent.login();
        PersonDraft draft = new PersonDraft(login, sent.name(), sent.mail(), sent.language(), sent.grants());
        if (!mayBring(actor, draft)) {
            throw new NotYours();
        }
        if (draft.mail().isBlank()) {
            throw new DraftInvalid(List.of(new FieldProblem("/mail", Texts.both("people.table.wrong.mail"))));
        }
        PersonId invited = keepNew(draft);
        invitations.send(invited, draft, actor);
        return invited;
    }

    @Override
    public void leave(PersonId person) {
        requireAdministrator();
        requireKnown(person);
        if (!administrators.othersThan(person.value())) {
            throw new LastAdministrator();
        }
        jdbc.sql("DELETE FROM openrec.membership WHERE person_id = ?")
                .param(person.value())
                .update();
        tokens.endAll(person);
        sessions.endAll(person);
    }

    private boolean exists(Group group) {
        return group.organisation().isEmpty()
                || group.organisation().flatMap(organisations::find).isPresent();
    }

    private static @Nullable String organisation(Group group) {
        return group.organisation().map(OrganisationId::value).orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public PeoplePreview preview(byte[] csv) {
        Actor actor = requireKeeper();
        PeoplePreview read = PeopleTable.read(csv, organisations, draft -> mayBring(actor, draft));
        long known = jdbc.sql("SELECT count(*) FROM openrec.person WHERE login = ANY (?)")
                .param(read.persons().stream().map(PersonDraft::login).toArray(String[]::new))
                .query(Long.class)
                .single();
        return new PeoplePreview(read.persons(), read.persons().size() - known, read.wrong());
    }

    /** A service brings its own members alone, and whoever only stands in brings nobody. */
    private boolean mayBring(Actor actor, PersonDraft draft) {
        return actor.has(Role.ADMIN)
                || !draft.grants().isEmpty()
                        && draft.groups().allMatch(it -> it.role() == Role.STAFF && people.isMember(actor.id(), it));
    }

    @Override
    public void keep(PeoplePreview preview) {
        Actor actor = requireKeeper();
        if (!preview.wrong().isEmpty()) {
            throw new DraftInvalid(List.of(new FieldProblem(
                    "/file",
                    Texts.both("people.table.allOrNothing", preview.wrong().size()))));
        }
        if (!preview.persons().stream()
                .allMatch(it -> mayBring(actor, it) && it.problems().isEmpty())) {
            throw new NotYours();
        }
        write(preview.persons());
    }

    /** Whom Openrec knows already keeps name and address, and gets what is new. Tells how many it did not know. */
    private int write(List<PersonDraft> persons) {
        int fresh = jdbc.sql("""
                        INSERT INTO openrec.person (id, login, display_name, email, language)
                        SELECT gen_random_uuid(), login, name, mail, language
                        FROM unnest(?, ?, ?, ?) AS brought (login, name, mail, language)
                        ON CONFLICT (login) DO NOTHING""")
                .params(
                        persons.stream().map(PersonDraft::login).toArray(String[]::new),
                        persons.stream().map(PersonDraft::name).toArray(String[]::new),
                        persons.stream().map(PersonDraft::mail).toArray(String[]::new),
                        persons.stream().map(it -> it.language().name()).toArray(String[]::new))
                .update();
        List<String[]> memberships = persons.stream()
                .flatMap(person -> person.grants().stream().map(it -> new String[] {
                    person.login(),
                    it.group().role().name(),
                    it.group().organisation().map(OrganisationId::value).orElse(""),
                    it.from().map(LocalDate::toString).orElse(""),
                    it.until().map(LocalDate::toString).orElse("")
                }))
                .toList();
        jdbc.sql("""
                        INSERT INTO openrec.membership (person_id, role, organisation_id, starts_on, ends_on)
                        SELECT p.id, brought.role, nullif(brought.organisation, ''),
                            nullif(brought.starts, '')::date, nullif(brought.ends, '')::date
                        FROM unnest(?, ?, ?, ?, ?) AS brought (login, role, organisation, starts, ends)
                        JOIN openrec.person p ON p.login = brought.login
                        ON CONFLICT (person_id, role, organisation_id, by_rule)
                        DO UPDATE SET starts_on = excluded.starts_on, ends_on = excluded.ends_on""")
                .params(IntStream.range(0, 5)
                        .mapToObj(it -> column(memberships, it))
                        .toArray())
                .update();
        return fresh;
    }

    private static String[] column(List<String[]> rows, int index) {
        return rows.stream().map(it -> it[index]).toArray(String[]::new);
    }

    private void requireAdministrator() {
        if (!actors.require().has(Role.ADMIN)) {
            throw new NotYours();
        }
    }

    private Actor requireKeeper() {
        return Optional.of(actors.require())
                .filter(it -> it.has(Role.ADMIN) || it.has(Role.STAFF))
                .orElseThrow(NotYours::new);
    }
}
