package org.openrec.task.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrec.task.internal.TaskFixtures.SCD;
import static org.openrec.task.internal.TaskFixtures.answer;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openrec.OpenrecTest;
import org.openrec.cases.Candidates;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.Person;
import org.openrec.people.PersonDraft;
import org.openrec.people.account.Addresses;
import org.openrec.people.guest.GuestDraft;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.Language;
import org.openrec.shared.Subject;
import org.openrec.task.Inbox;
import org.openrec.task.ResumedTasks;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.internal.TaskFixtures.Example;
import org.openrec.task.outside.TaskGuest;
import org.openrec.task.outside.TaskGuests;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One task, given to somebody from outside by scd of the SCD. */
@OpenrecTest
@Import(TaskFixtures.class)
class TaskGuestsTests {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    TaskGuests guests;

    @Autowired
    GuestPasses passes;

    @Autowired
    TasksOfOthers others;

    @Autowired
    Tasks tasks;

    @Autowired
    ResumedTasks resumed;

    @Autowired
    Inbox inbox;

    @Autowired
    People people;

    @Autowired
    PeopleKeeping keeping;

    @Autowired
    Addresses addresses;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private final String mail = UUID.randomUUID() + "@partner.example";
    private Actor scd;
    private TaskId task;

    @BeforeEach
    void aTask() {
        TaskFixtures.empty(jdbc);
        scd = actor("scd");
        task = Example.at(SCD).openIn(inbox);
    }

    private Actor actor(String login) {
        return people.actor(login).orElseThrow();
    }

    private GuestDraft nadia() {
        return new GuestDraft("Nadia Haddad", mail, Language.FR, clock.instant().plus(WEEK));
    }

    private Actor invite() {
        guests.invite(scd, task, nadia(), "Merci");
        TaskGuest guest = guests.of(scd, task).get(0);
        return actor(people.find(guest.person()).map(Person::login).orElseThrow());
    }

    private void end(Actor guest) {
        Instant now = clock.instant();
        jdbc.sql("UPDATE openrec.guest_pass SET ends_at = ? WHERE person = ?")
                .params(Timestamp.from(now), guest.id().value())
                .update();
        jdbc.sql("UPDATE openrec.task_guest SET ends_at = ? WHERE person = ?")
                .params(Timestamp.from(now), guest.id().value())
                .update();
    }

    @Test
    void aGuestDoesTheOneTaskAndNoOther() {
        TaskId another = Example.at(SCD).openIn(inbox);

        Actor nadia = invite();

        assertThat(tasks.find(nadia, task)).isPresent();
        assertThat(tasks.find(nadia, another)).isEmpty();
        assertThat(tasks.waiting(nadia)).isEqualTo(1);
        assertThat(tasks.find(scd, task).orElseThrow().entry().isHeldBy(nadia.id()))
                .isTrue();
        tasks.complete(nadia, task, answer("yes"));
        assertThat(tasks.isClosed(nadia, task)).isTrue();
    }

    @Test
    void whatWasBegunGoesAlongAndComesBack() {
        tasks.keepDraft(scd, task, answer("begun"), TaskDraft.WHATEVER);

        Actor nadia = invite();
        assertThat(tasks.find(nadia, task).orElseThrow().values()).isEqualTo(answer("begun"));

        tasks.keepDraft(nadia, task, answer("further"), TaskDraft.WHATEVER);
        others.takeOver(actor("scd2"), task, "Nadia est partie");
        assertThat(tasks.find(actor("scd2"), task).orElseThrow().values()).isEqualTo(answer("further"));
    }

    @Test
    void takenOverTheLinkOpensNothing() {
        Actor nadia = invite();

        others.takeOver(scd, task, "Je m’en occupe");

        assertThat(tasks.find(nadia, task)).isEmpty();
        assertThat(tasks.waiting(nadia)).isZero();
        assertThat(passes.find(nadia.id()).orElseThrow().isGood(clock.instant()))
                .isFalse();
        assertThat(guests.of(scd, task).get(0).takenBackAt()).isPresent();
        assertThatThrownBy(() -> guests.inviteAgain(scd, task, nadia.id()))
                .isInstanceOf(TaskGuests.NotForOutsiders.class);
    }

    @Test
    void givenBackByAnAdministratorTheLinkOpensNothingEither() {
        Actor nadia = invite();

        others.takeOver(actor("admin"), task, "Partie");

        assertThat(tasks.find(nadia, task)).isEmpty();
        assertThat(tasks.find(scd, task).orElseThrow().entry().holder()).isEmpty();
    }

    @Test
    void theEndGivesTheTaskBack() {
        Actor nadia = invite();
        end(nadia);

        others.giveBackWhatLeaversHold();

        assertThat(tasks.find(nadia, task)).isEmpty();
        assertThat(tasks.find(scd, task).orElseThrow().entry().holder()).isEmpty();
        assertThat(guests.isCalledTo(nadia.id(), subject())).isFalse();
    }

    @Test
    void whoHasDoneItReadsUntilTheEndAlone() {
        Actor nadia = invite();
        tasks.complete(nadia, task, answer("yes"));
        assertThat(guests.isCalledTo(nadia.id(), subject())).isTrue();

        end(nadia);
        others.giveBackWhatLeaversHold();

        assertThat(guests.isCalledTo(nadia.id(), subject())).isFalse();
        assertThat(tasks.isClosed(nadia, task)).isFalse();
    }

    @Test
    void whoTakesBackWhatTheyDidGoesOn() {
        Actor nadia = invite();
        tasks.complete(nadia, task, answer("yes"));
        TaskId again = Example.at(SCD).openIn(inbox);

        resumed.resume(nadia, subject());

        assertThat(tasks.find(nadia, again).orElseThrow().entry().isHeldBy(nadia.id()))
                .isTrue();
        assertThat(passes.find(nadia.id()).orElseThrow().link()).isEqualTo("/tasks/" + again);
        others.takeOver(scd, again, "Je m’en occupe");
        assertThat(tasks.find(nadia, again)).isEmpty();
        assertThat(passes.find(nadia.id()).orElseThrow().isGood(clock.instant()))
                .isFalse();
    }

    private Subject subject() {
        return new Subject(TaskFixtures.KIND, "Zoé Léger|cinema");
    }

    @Test
    void aGuestInvitesNobodyElse() {
        Actor nadia = invite();

        assertThat(guests.mayInvite(nadia, task)).isFalse();
        assertThatThrownBy(() -> guests.invite(nadia, task, nadia(), ""))
                .isInstanceOf(TaskGuests.NotForOutsiders.class);
        assertThatThrownBy(() -> guests.inviteAgain(nadia, task, nadia.id()))
                .isInstanceOf(TaskGuests.NotForOutsiders.class);
    }

    @Test
    void whatAColleagueHoldsIsNotGivenAway() {
        tasks.claim(actor("scd2"), task);

        assertThatThrownBy(() -> guests.invite(scd, task, nadia(), "")).isInstanceOf(TaskGuests.NotForOutsiders.class);
        assertThatThrownBy(() -> guests.invite(actor("dci"), task, nadia(), "")).isInstanceOf(Tasks.TaskNotFound.class);
    }

    @Test
    void whatIsForOnePersonIsNotGivenAway() {
        TaskId personal = Example.of(Candidates.only(scd.id())).openIn(inbox);

        assertThatThrownBy(() -> guests.invite(scd, personal, nadia(), ""))
                .isInstanceOf(TaskGuests.NotForOutsiders.class);
    }

    private String account() {
        String login = "u-" + UUID.randomUUID();
        Acting.as("admin", () -> keeping.invite(new PersonDraft(login, "Awa Diop", mail, Language.FR, Set.of())));
        return login;
    }

    @Test
    void whoHasAnAccountNeedsNoLinkAndIsShutOutInTheEndToo() {
        String login = account();
        addresses.confirmAddress(actor(login).id(), mail);

        guests.invite(scd, task, nadia(), "");

        Actor awa = actor(login);
        assertThat(tasks.find(awa, task)).isPresent();
        assertThat(guests.of(scd, task).get(0).byLink()).isFalse();
        end(awa);
        others.giveBackWhatLeaversHold();
        assertThat(tasks.find(awa, task)).isEmpty();
    }

    @Test
    void whomItIsAboutCannotDoItByAnotherDoor() {
        String login = account();
        TaskId about = Example.of(
                        Candidates.anyOf(Set.of(SCD), Set.of(actor(login).id())))
                .openIn(inbox);

        assertThatThrownBy(() -> guests.invite(scd, about, nadia(), "")).isInstanceOf(TaskGuests.NotThisPerson.class);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    '', a@b.example, 7
                    N,  none,        7
                    N,  a@b.example, 0
                    N,  a@b.example, 400
                    """)
    void whatIsWrongIsSaidAndNothingHappens(String name, String mail, int days) {
        GuestDraft draft =
                new GuestDraft(name, mail, Language.EN, clock.instant().plus(Duration.ofDays(days)));

        assertThatThrownBy(() -> guests.invite(scd, task, draft, "")).isInstanceOf(PeopleKeeping.DraftInvalid.class);
        assertThat(tasks.find(scd, task).orElseThrow().entry().holder()).isEmpty();
        assertThat(guests.of(scd, task)).isEqualTo(List.of());
    }

    @Test
    void aNoteAsLongAsABookIsRefused() {
        assertThatThrownBy(() -> guests.invite(scd, task, nadia(), "a".repeat(Tasks.LONGEST_NOTE + 1)))
                .isInstanceOf(Tasks.NoteTooLong.class);
    }
}
