package org.openrec.people.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.OncePerTransaction;
import org.openrec.shared.setting.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Persons and their memberships, read and written as rows: there are no rules between them. */
@Repository
@Transactional
class PeopleInDatabase implements People {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final OncePerTransaction<PersonId, Person> known = new OncePerTransaction<>();

    PeopleInDatabase(JdbcClient jdbc, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return known.get(id, () -> jdbc.sql("SELECT * FROM openrec.person WHERE id = ?")
                .param(id.value())
                .query(PeopleInDatabase::person)
                .optional());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Actor> actor(String login) {
        List<Membership> memberships = jdbc.sql("""
                        SELECT person.*, role, organisation_id FROM openrec.person
                        LEFT JOIN openrec.acting_membership ON person_id = person.id
                            AND (starts_on IS NULL OR starts_on <= :today) AND (ends_on IS NULL OR ends_on >= :today)
                        WHERE person.id = (SELECT coalesce(joined_into, id) FROM openrec.person WHERE login = :login)
                            AND NOT EXISTS (SELECT FROM openrec.guest_pass g WHERE g.person = person.id
                                AND g.kept_at IS NULL AND (g.taken_back_at IS NOT NULL OR g.ends_at <= :now))""")
                .param("now", Timestamp.from(clock.instant()))
                .param("today", today())
                .param("login", login)
                .query((row, number) -> new Membership(person(row, number), group(row)))
                .list();
        return memberships.stream()
                .findFirst()
                .map(Membership::person)
                .map(person -> known.keep(person.id(), person))
                .map(person -> new Actor(
                        person.id(),
                        person.login(),
                        person.displayName(),
                        person.language(),
                        memberships.stream().flatMap(it -> it.group().stream()).collect(Collectors.toSet())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Here.zone());
    }

    private record Membership(Person person, Optional<Group> group) {}

    static Optional<Group> group(ResultSet row) throws SQLException {
        String role = row.getString("role");
        return role == null
                ? Optional.empty()
                : Optional.of(new Group(
                        Role.valueOf(role),
                        Optional.ofNullable(row.getString("organisation_id")).map(OrganisationId::new)));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> members(Group group) {
        // not "IS NOT DISTINCT FROM", which no index serves
        String organisation = group.organisation().isPresent() ? "= :organisation" : "IS NULL";
        return jdbc.sql(
                        "SELECT p.* FROM openrec.person p WHERE p.id IN (SELECT m.person_id FROM openrec.acting_membership m"
                                + " WHERE m.role = :role AND m.organisation_id " + organisation
                                + " AND (starts_on IS NULL OR starts_on <= :today) AND (ends_on IS NULL OR ends_on >= :today))"
                                + " ORDER BY p.display_name")
                .param("today", today())
                .param("role", group.role().name())
                .param(
                        "organisation",
                        group.organisation().map(OrganisationId::value).orElse(""))
                .query(PeopleInDatabase::person)
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isMember(PersonId person, Group group) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM openrec.membership WHERE person_id = :person AND role = :role"
                        + " AND coalesce(organisation_id, '') = :organisation"
                        + " AND (starts_on IS NULL OR starts_on <= :today) AND (ends_on IS NULL OR ends_on >= :today))")
                .param("person", person.value())
                .param("role", group.role().name())
                .param(
                        "organisation",
                        group.organisation().map(OrganisationId::value).orElse(""))
                .param("today", today())
                .query(Boolean.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> ids(Collection<Group> groups) {
        return jdbc.sql("""
                        SELECT DISTINCT m.person_id
                        FROM unnest(:roles, :organisations) AS wanted (role, organisation)
                        JOIN openrec.acting_membership m ON m.role = wanted.role
                            AND (m.organisation_id = wanted.organisation
                                OR m.organisation_id IS NULL AND wanted.organisation = '')
                        WHERE (starts_on IS NULL OR starts_on <= :today) AND (ends_on IS NULL OR ends_on >= :today)""")
                .param("roles", groups.stream().map(it -> it.role().name()).toArray(String[]::new))
                .param(
                        "organisations",
                        groups.stream()
                                .map(it -> it.organisation()
                                        .map(OrganisationId::value)
                                        .orElse(""))
                                .toArray(String[]::new))
                .param("today", today())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    void add(Person person, @Nullable String passwordHash) {
        jdbc.sql("INSERT INTO openrec.person (id, login, display_name, email, language, password_hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (login) DO NOTHING")
                .param(person.id().value())
                .param(person.login())
                .param(person.displayName())
                .param(person.email())
                .param(person.language().name())
                .param(passwordHash)
                .update();
    }

    void join(String login, Group group) {
        jdbc.sql("INSERT INTO openrec.membership (person_id, role, organisation_id)"
                        + " SELECT id, ?, ? FROM openrec.person WHERE login = ? ON CONFLICT DO NOTHING")
                .param(group.role().name())
                .param(group.organisation().map(OrganisationId::value).orElse(null))
                .param(login)
                .update();
    }

    static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("login"),
                row.getString("display_name"),
                row.getString("email"),
                Language.valueOf(row.getString("language")),
                Optional.ofNullable(row.getString("badge_email")).orElse(row.getString("email")));
    }
}
