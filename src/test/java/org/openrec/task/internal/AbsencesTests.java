package org.openrec.task.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.openrec.task.internal.TaskFixtures.SCD;
import static org.openrec.task.internal.TaskFixtures.answer;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.cases.Candidates;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonDraft;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.people.ServiceMembers;
import org.openrec.people.absence.Absence;
import org.openrec.people.absence.Absences;
import org.openrec.shared.Language;
import org.openrec.shared.setting.Here;
import org.openrec.task.Inbox;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.internal.TaskFixtures.Example;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may do what for whom and when: scd2 of the SCD is away, and somebody stands in. */
@OpenrecTest
@Import(TaskFixtures.class)
class AbsencesTests {

    @Autowired
    Absences absences;

    @Autowired
    ServiceMembers members;

    @Autowired
    PeopleKeeping keeping;

    @Autowired
    Inbox inbox;

    @Autowired
    Tasks tasks;

    @Autowired
    TasksOfOthers others;

    @Autowired
    People people;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private Actor karim;

    @BeforeEach
    @AfterEach
    void nobodyIsAway() {
        TaskFixtures.empty(jdbc);
        jdbc.sql("DELETE FROM openrec.absence").update();
        karim = actor("scd2");
    }

    private Actor actor(String login) {
        return people.actor(login).orElseThrow();
    }

    private LocalDate day(int fromToday) {
        return LocalDate.ofInstant(clock.instant(), Here.zone()).plusDays(fromToday);
    }

    private void away(String standIn, int from, int until) {
        absences.declare(karim, karim.id(), SCD, actor(standIn).id(), day(from), day(until));
    }

    private boolean mayDo(String login, TaskId task) {
        return tasks.find(actor(login), task).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "tu, 0, 0, true", // of another service, today alone
        "tu, 0, 9, true",
        "accompagnement, 0, 9, true", // in another role
        "portage, 0, 9, true",
        "tu, 1, 9, false", // from tomorrow on
        "scd, 0, 9, true" // a colleague, who may anyway
    })
    void aStandInDoesTheTasksOfThatRoleOnThoseDays(String standIn, int from, int until, boolean may) {
        TaskId task = Example.at(SCD).openIn(inbox);
        away(standIn, from, until);

        assertThat(mayDo(standIn, task)).isEqualTo(may);
        assertThat(mayDo("dci", task)).isFalse();
        if (may) {
            tasks.claim(actor(standIn), task);
            tasks.complete(actor(standIn), task, answer("yes"));
        }
    }

    @Test
    void onlyThatRoleAndNobodyStandsInForAStandIn() {
        TaskId ofScd = Example.at(SCD).openIn(inbox);
        TaskId ofTu = Example.at(Group.of(Role.STAFF, new OrganisationId("tu"))).openIn(inbox);
        TaskId inPerson = Example.of(Candidates.only(karim.id())).openIn(inbox);
        away("tu", 0, 3);
        Actor tu = actor("tu");
        absences.declare(
                tu,
                tu.id(),
                Group.of(Role.STAFF, new OrganisationId("tu")),
                actor("dci").id(),
                day(0),
                day(3));

        assertThat(mayDo("dci", ofTu)).isTrue();
        assertThat(mayDo("dci", ofScd)).isFalse();
        assertThat(mayDo("scd2", ofTu)).isFalse();
        assertThat(mayDo("tu", inPerson)).isFalse();
    }

    /** Own requests, somebody close: what is shut to the stand-in in person stays shut. */
    @Test
    void whatIsShutToTheStandInStaysShut() {
        PersonId tu = actor("tu").id();
        TaskId own = Example.of(Candidates.anyOf(Set.of(SCD), Set.of(tu))).openIn(inbox);
        TaskId ofAbsent =
                Example.of(Candidates.anyOf(Set.of(SCD), Set.of(karim.id()))).openIn(inbox);
        away("tu", 0, 3);

        assertThat(mayDo("tu", own)).isFalse();
        assertThat(mayDo("tu", ofAbsent)).isTrue();
        assertThat(mayDo("scd2", ofAbsent)).isFalse();
    }

    @Test
    void twoReadingsStayThoseOfTwoPeople() {
        String visit = UUID.randomUUID().toString();
        TaskId first = Example.at(SCD).visit(visit).openIn(inbox);
        TaskId second = Example.at(SCD).visit(visit).openIn(inbox);
        tasks.claim(karim, first);
        away("tu", 0, 3);
        await().until(() -> holder(first).isEmpty());
        tasks.claim(actor("tu"), first);

        assertThat(mayDo("tu", second)).isFalse();
        assertThatThrownBy(() -> tasks.claim(actor("tu"), second)).isInstanceOf(Tasks.TaskNotFound.class);
        tasks.claim(karim, second);
        back();

        assertThat(holder(second)).contains(karim.id());
        assertThat(holder(first)).isEmpty();
    }

    private Optional<PersonId> holder(TaskId task) {
        return tasks.find(actor("scd"), task).orElseThrow().entry().holder().map(TaskEntry.Holder::id);
    }

    private void back() {
        for (Absence absence : absences.of(karim.id())) {
            absences.end(karim, absence.id());
        }
        others.giveBackWhatLeaversHold();
    }

    @Test
    void whatWasHeldGoesToTheGroupAndComesBack() {
        TaskId untouched = Example.at(SCD).openIn(inbox);
        TaskId goneOnWith = Example.at(SCD).openIn(inbox);
        TaskId begunByStandIn = Example.at(SCD).openIn(inbox);
        tasks.claim(karim, untouched);
        tasks.claim(karim, goneOnWith);
        tasks.claim(karim, begunByStandIn);

        away("tu", 0, 3);
        await().until(() -> holder(untouched).isEmpty()
                && holder(goneOnWith).isEmpty()
                && holder(begunByStandIn).isEmpty());
        tasks.claim(actor("scd"), goneOnWith);
        tasks.claim(actor("tu"), begunByStandIn);
        back();

        assertThat(holder(untouched)).contains(karim.id());
        assertThat(holder(begunByStandIn)).contains(karim.id());
        assertThat(holder(goneOnWith)).contains(actor("scd").id());
        assertThat(mayDo("tu", untouched)).isFalse();
    }

    /** Days end without anybody's change. */
    @Test
    void anAbsenceEndsWithItsLastDay() {
        TaskId task = Example.at(SCD).openIn(inbox);
        tasks.claim(karim, task);
        away("tu", 0, 3);
        await().until(() -> holder(task).isEmpty());

        jdbc.sql("UPDATE openrec.absence SET starts_on = ?, ends_on = ?")
                .params(day(-4), day(-1))
                .update();
        others.giveBackWhatLeaversHold();

        assertThat(holder(task)).contains(karim.id());
        assertThat(mayDo("tu", task)).isFalse();
        assertThat(absences.of(karim.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "scd2, STAFF, scd, scd2, 0, 3, /standIn", // oneself
        "scd2, STAFF, scd, lea, 0, 3, /standIn", // a student
        "scd2, STAFF, scd, processus, 0, 3, /standIn", // only changes diagrams
        "scd2, STAFF, tu, dci, 0, 3, /group", // not theirs
        "scd2, STUDENT, , dci, 0, 3, /group",
        "admin, ADMIN, , dci, 0, 3, /group",
        "processus, MANAGER, , dci, 0, 3, /group",
        "scd2, STAFF, scd, dci, 3, 0, /until",
        "scd2, STAFF, scd, dci, -9, -1, /until",
        "scd2, STAFF, scd, dci, 0, 400, /until"
    })
    void whatCannotBeIsRefused(
            String login, Role role, String organisation, String standIn, int from, int until, String pointer) {
        Actor absent = actor(login);
        Group group = new Group(role, Optional.ofNullable(organisation).map(OrganisationId::new));

        assertThatThrownBy(() -> absences.declare(
                        absent, absent.id(), group, actor(standIn).id(), day(from), day(until)))
                .isInstanceOfSatisfying(Absences.AbsenceInvalid.class, it -> assertThat(it.fields())
                        .anySatisfy(problem -> assertThat(problem.pointer()).isEqualTo(pointer)));
    }

    @Test
    void colleaguesMayDeclareAndEndOthersMayNot() {
        for (String other : new String[] {"tu", "lea", "accompagnement"}) {
            assertThatThrownBy(() -> absences.declare(
                            actor(other), karim.id(), SCD, actor("dci").id(), day(0), day(3)))
                    .as(other)
                    .isInstanceOf(PeopleKeeping.NotYours.class);
        }
        absences.declare(actor("scd"), karim.id(), SCD, actor("dci").id(), day(0), day(3));
        Absence absence = absences.of(karim.id()).get(0);

        assertThatThrownBy(() -> absences.end(actor("tu"), absence.id())).isInstanceOf(PeopleKeeping.NotYours.class);
        assertThatThrownBy(() -> away("tu", 2, 5)).isInstanceOf(Absences.AbsenceInvalid.class);
        absences.end(actor("scd"), absence.id());
        assertThat(absences.of(karim.id())).isEmpty();
        assertThat(actor("dci").isStaffOf(new OrganisationId("scd"))).isFalse();
    }

    /** Rights that end would go on otherwise: the stand-in would make themselves a member. */
    @Test
    void whoStandsInSettlesNothingThatOutlastsTheAbsence() {
        OrganisationId scd = new OrganisationId("scd");
        away("tu", 0, 3);
        Actor tu = actor("tu");
        assertThat(tu.isStaffOf(scd)).isTrue();
        PersonDraft themselves = new PersonDraft("tu", "Nobody", "", Language.FR, Set.of(Grant.forGood(SCD)));
        byte[] table = "login,name,role,organisation\ntu,Nobody,staff,scd\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> Acting.as("tu", () -> members.invite(themselves)))
                .isInstanceOf(PeopleKeeping.NotYours.class);
        assertThatThrownBy(() -> Acting.as("tu", () -> members.of(scd))).isInstanceOf(PeopleKeeping.NotYours.class);
        assertThatThrownBy(() -> Acting.as("tu", () -> members.dismiss(scd, karim.id())))
                .isInstanceOf(PeopleKeeping.NotYours.class);
        assertThatThrownBy(() ->
                        Acting.as("tu", () -> members.during(scd, karim.id(), Optional.empty(), Optional.of(day(0)))))
                .isInstanceOf(PeopleKeeping.NotYours.class);
        assertThat(Acting.as("tu", () -> keeping.preview(table)).wrong()).hasSize(1);
        assertThatThrownBy(() -> absences.declare(
                        tu, actor("scd").id(), SCD, actor("dci").id(), day(0), day(300)))
                .isInstanceOf(PeopleKeeping.NotYours.class);
        assertThatThrownBy(() -> absences.declare(tu, tu.id(), SCD, actor("dci").id(), day(0), day(300)))
                .isInstanceOf(Absences.AbsenceInvalid.class);
    }
}
