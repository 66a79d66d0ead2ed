package org.openrec.people.absence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.people.account.Letter;
import org.openrec.people.account.LetterBox;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.setting.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom, from when until when, in which role. A stand-in has the rights of the role and no others of the
 * person; what is shut to the stand-in in person (their own requests, somebody close, a second reading) stays shut.
 */
@Component
@Transactional
public class Absences {

    /** In which somebody can stand in: nobody administers, or changes diagrams, by standing in. */
    public static final Set<Role> ROLES = Set.of(Role.STAFF, Role.ACCOMPANIST, Role.SPONSOR);

    /** The longest absence. */
    public static final Period LONGEST = Period.ofYears(1);

    private final JdbcClient jdbc;
    private final People people;
    private final LetterBox letters;
    private final Clock clock;

    Absences(JdbcClient jdbc, People people, LetterBox letters, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.letters = letters;
        this.clock = clock;
    }

    /** The person's own, those that go on or are to come, by day. */
    @Transactional(readOnly = true)
    public List<Absence> of(PersonId person) {
        return found("person = ?", person);
    }

    /** In which the person stands in for others. */
    @Transactional(readOnly = true)
    public List<Absence> standingIn(PersonId person) {
        return found("stand_in = ?", person);
    }

    private List<Absence> found(String condition, PersonId person) {
        return jdbc.sql("SELECT * FROM openrec.absence WHERE " + condition + " AND ends_on >= ? ORDER BY starts_on, id")
                .params(person.value(), today())
                .query(this::absence)
                .list();
    }

    private Absence absence(ResultSet row, int number) throws SQLException {
        return new Absence(
                row.getObject("id", UUID.class),
                person(row.getObject("person", UUID.class)),
                person(row.getObject("stand_in", UUID.class)),
                new Group(
                        Role.valueOf(row.getString("role")),
                        Optional.ofNullable(row.getString("organisation_id")).map(OrganisationId::new)),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class));
    }

    private Person person(UUID id) {
        return people.find(new PersonId(id)).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Here.zone());
    }

    /** Who can stand in: whoever works in Openrec, by name. */
    @Transactional(readOnly = true)
    public List<Person> possible(PersonId absent, String words, int most) {
        String pattern = "%" + words.strip().replace("\0", "").replaceAll("[\\\\%_]", "\\\\$0") + "%";
        return jdbc.sql("""
                        SELECT p.id FROM openrec.person p
                        WHERE p.id <> :absent AND p.joined_into IS NULL AND p.display_name ILIKE :words AND p.id IN (
                            SELECT m.person_id FROM openrec.membership m WHERE m.role = ANY (:roles)
                            AND (m.starts_on IS NULL OR m.starts_on <= :today)
                            AND (m.ends_on IS NULL OR m.ends_on >= :today))
                        ORDER BY p.display_name, p.login LIMIT :most""")
                .param("absent", absent.value())
                .param("words", pattern)
                .param("roles", ROLES.stream().map(Role::name).toArray(String[]::new))
                .param("today", today())
                .param("most", most)
                .query((row, number) -> person(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * For oneself, or for a colleague of one's service who cannot any more. The stand-in is told by a mail.
     *
     * @throws AbsenceInvalid with all that is wrong
     * @throws PeopleKeeping.NotYours for anybody else's
     */
    public void declare(Actor by, PersonId absent, Group group, PersonId standIn, LocalDate from, LocalDate until) {
        requireOwn(by, absent, group);
        List<FieldProblem> problems = new ArrayList<>();
        require(ROLES.contains(group.role()) && has(absent, group), "group", problems);
        require(
                possible(absent, "", Integer.MAX_VALUE).stream()
                        .anyMatch(it -> it.id().equals(standIn)),
                "standIn",
                problems);
        require(
                !until.isBefore(from) && !until.isBefore(today()) && !until.isAfter(today().plus(LONGEST)),
                "until",
                problems);
        require(
                of(absent).stream().noneMatch(it -> it.group().equals(group) && overlap(it, from, until)),
                "twice",
                problems);
        if (!problems.isEmpty()) {
            throw new AbsenceInvalid(problems);
        }
        jdbc.sql("""
                        INSERT INTO openrec.absence (id, person, stand_in, role, organisation_id, starts_on, ends_on)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        absent.value(),
                        standIn.value(),
                        group.role().name(),
                        group.organisation().map(OrganisationId::value).orElse(null),
                        from,
                        until)
                .update();
        tell(person(absent.value()), person(standIn.value()), from, until);
    }

    /** One's own, a colleague's, or anybody's for administrators. */
    private void requireOwn(Actor by, PersonId absent, Group group) {
        boolean colleague = group.organisation().isPresent() && people.isMember(by.id(), group);
        if (!by.id().equals(absent) && !by.has(Role.ADMIN) && !colleague) {
            throw new PeopleKeeping.NotYours();
        }
    }

    private boolean has(PersonId person, Group group) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM openrec.membership WHERE person_id = ? AND role = ?"
                        + " AND coalesce(organisation_id, '') = ?)")
                .params(
                        person.value(),
                        group.role().name(),
                        group.organisation().map(OrganisationId::value).orElse(""))
                .query(Boolean.class)
                .single();
    }

    private static boolean overlap(Absence other, LocalDate from, LocalDate until) {
        return !from.isAfter(other.until()) && !until.isBefore(other.from());
    }

    private static void require(boolean well, String field, List<FieldProblem> problems) {
        if (!well) {
            problems.add(new FieldProblem("/" + field, Texts.both("people.absence.wrong." + field)));
        }
    }

    private void tell(Person absent, Person standIn, LocalDate from, LocalDate until) {
        if (standIn.email().isBlank()) {
            return;
        }
        letters.post(new Letter(
                standIn.email(),
                standIn.language(),
                Texts.get(standIn.language(), "people.letter.standIn.title", absent.displayName()),
                Texts.get(
                        standIn.language(),
                        "people.letter.standIn",
                        standIn.displayName(),
                        absent.displayName(),
                        Dates.onDocuments(begin(from), standIn.language().locale()),
                        Dates.onDocuments(begin(until), standIn.language().locale())),
                "/tasks",
                begin(until.plusDays(1))));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Here.zone()).toInstant();
    }

    /**
     * Somebody is back, or does not go: what was given back returns to them.
     *
     * @throws PeopleKeeping.NotYours for anybody else's
     */
    public void end(Actor by, UUID absence) {
        Optional<Absence> found = jdbc.sql("SELECT * FROM openrec.absence WHERE id = ?")
                .param(absence)
                .query(this::absence)
                .optional();
        found.ifPresent(it -> {
            requireOwn(by, it.person().id(), it.group());
            jdbc.sql("DELETE FROM openrec.absence WHERE id = ?").param(absence).update();
        });
    }

    /** Not what it should be. */
    public static final class AbsenceInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        AbsenceInvalid(List<FieldProblem> problems) {
            super(problems, "people.absence.problem");
        }
    }
}
