package org.openrec.task.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.openrec.task.internal.TaskFixtures.SCD;
import static org.openrec.task.internal.TaskFixtures.answer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.cases.Candidates;
import org.openrec.cases.CasePeople;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.shared.Subject;
import org.openrec.task.Inbox;
import org.openrec.task.TakingOver;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.internal.TaskFixtures.Example;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who leaves a group cannot go on with what was taken in its name; whoever stays can. */
@OpenrecTest
@Import(TaskFixtures.class)
class RightsOverTimeTests {

    @Autowired
    Tasks tasks;

    @Autowired
    TakingOver takingOver;

    @Autowired
    Inbox inbox;

    @Autowired
    People people;

    @Autowired
    CasePeople casePeople;

    @Autowired
    JdbcClient jdbc;

    private Actor karim;
    private Actor ada;
    private Actor nadia;

    @BeforeEach
    void nadiaIsOfTheServiceForNow() {
        TaskFixtures.empty(jdbc);
        join();
        karim = people.actor("scd2").orElseThrow();
        ada = people.actor("admin").orElseThrow();
        nadia = people.actor("partenaire2").orElseThrow();
    }

    @AfterEach
    void nadiaLeavesAgain() {
        leave();
    }

    @Test
    void whoHasLeftNeitherReadsNorDoesWhatTheyHold() {
        TaskId task = Example.at(SCD).openIn(inbox);
        tasks.claim(nadia, task);
        leave();
        Actor later = people.actor("partenaire2").orElseThrow();

        assertThat(tasks.find(later, task)).isEmpty();
        assertThat(held(later)).isEmpty();
        assertThatThrownBy(() -> tasks.complete(later, task, answer("yes"))).isInstanceOf(Tasks.TaskNotFound.class);
        assertThatThrownBy(() -> tasks.release(later, task)).isInstanceOf(Tasks.TaskNotFound.class);
        assertThatThrownBy(() -> tasks.handOver(later, task, karim.id(), "")).isInstanceOf(Tasks.TaskNotFound.class);
        assertThatThrownBy(() -> tasks.keepDraft(later, task, answer("x"), TaskDraft.WHATEVER))
                .isInstanceOf(Tasks.TaskNotFound.class);
        assertThatThrownBy(() -> takingOver.takeOver(later, task, "Mine")).isInstanceOf(Tasks.TaskNotFound.class);
    }

    @Test
    void whatALeaverHoldsGoesBackToTheGroupAndTheNextGoesOnWithIt() {
        TaskId task = Example.at(SCD).openIn(inbox);
        tasks.claim(nadia, task);
        tasks.keepDraft(nadia, task, answer("half of it"), TaskDraft.WHATEVER);

        leave();

        await().until(() ->
                tasks.find(karim, task).orElseThrow().entry().holder().isEmpty());
        tasks.claim(karim, task);
        assertThat(begun(karim, task)).isEqualTo("half of it");
    }

    /** Changes of one group leave alone what is held by right of another, or in person. */
    @Test
    void whoKeepsAnotherRightKeepsTheTask() {
        TaskId personal = Example.of(Candidates.only(nadia.id())).openIn(inbox);
        TaskId byOther = Example.at(nadia.groups().stream()
                        .filter(it -> !it.equals(SCD))
                        .findFirst()
                        .orElseThrow())
                .openIn(inbox);
        TaskId lost = Example.at(SCD).openIn(inbox);
        tasks.claim(nadia, byOther);
        tasks.claim(nadia, lost);

        leave();

        await().until(() ->
                tasks.find(karim, lost).orElseThrow().entry().holder().isEmpty());
        Actor later = people.actor("partenaire2").orElseThrow();
        assertThat(held(later)).extracting(TaskEntry::id).containsExactlyInAnyOrder(personal, byOther);
        tasks.complete(later, byOther, answer("yes"));
    }

    @Test
    void whoLeavesASetOfACaseLosesItsTasks() {
        Subject subject = new Subject(TaskFixtures.KIND, "Zoé|cinema");
        casePeople.enter(subject, "party", nadia.id());
        TaskId task =
                Example.of(Candidates.members("party")).about("Zoé", "cinema").openIn(inbox);
        tasks.claim(nadia, task);

        casePeople.leave(subject, "party", nadia.id());

        assertThatThrownBy(() -> tasks.complete(nadia, task, answer("yes"))).isInstanceOf(Tasks.TaskNotFound.class);
        await().until(() -> jdbc.sql("SELECT assignee IS NULL FROM openrec.task_entry WHERE id = ?")
                .param(task.value())
                .query(Boolean.class)
                .single());
    }

    @Test
    void aColleagueTakesOverWithAWord() {
        TaskId task = Example.at(SCD).openIn(inbox);
        tasks.claim(nadia, task);
        tasks.keepDraft(nadia, task, answer("half of it"), TaskDraft.WHATEVER);

        assertThatThrownBy(() -> takingOver.takeOver(karim, task, " ")).isInstanceOf(TakingOver.WordMissing.class);
        assertThatThrownBy(() -> takingOver.takeOver(karim, task, "x".repeat(501)))
                .isInstanceOf(Tasks.NoteTooLong.class);
        takingOver.takeOver(karim, task, "Tu es en congé");

        assertThat(tasks.find(karim, task).orElseThrow().entry().isHeldBy(karim.id()))
                .isTrue();
        assertThat(begun(karim, task)).isEqualTo("half of it");
        assertThatThrownBy(() -> tasks.complete(nadia, task, answer("yes"))).isInstanceOf(Tasks.TaskAlreadyTaken.class);
        assertThat(told("Tu es en congé")).hasSize(1);
    }

    @Test
    void anAdministratorGivesBackWhatIsHeldLongAndDoesNotDoIt() {
        TaskId task = Example.at(SCD)
                .times(Instant.now().minus(TakingOver.LONG).minusSeconds(60), Optional.empty())
                .openIn(inbox);
        TaskId young = Example.at(SCD).openIn(inbox);
        tasks.claim(nadia, task);
        tasks.claim(nadia, young);

        assertThat(takingOver.heldLong(ada)).extracting(TaskEntry::id).containsExactly(task);
        assertThatThrownBy(() -> takingOver.heldLong(karim)).isInstanceOf(AccessDeniedException.class);
        takingOver.takeOver(ada, task, "Nadia est absente");

        assertThat(tasks.find(karim, task).orElseThrow().entry().holder()).isEmpty();
        assertThat(takingOver.heldLong(ada)).isEmpty();
        assertThatThrownBy(() -> tasks.complete(ada, task, answer("yes"))).isInstanceOf(Tasks.TaskNotFound.class);
        assertThat(told("Nadia est absente")).hasSize(1);
    }

    @Test
    void whatIsForOnePersonAloneIsNotTakenOver() {
        TaskId task = Example.of(Candidates.only(nadia.id())).openIn(inbox);

        assertThatThrownBy(() -> takingOver.takeOver(karim, task, "Mine")).isInstanceOf(Tasks.TaskNotFound.class);
        assertThatThrownBy(() -> takingOver.takeOver(ada, task, "Mine")).isInstanceOf(Tasks.TaskIsPersonal.class);
    }

    private List<TaskEntry> held(Actor actor) {
        return tasks.page(actor, TaskFilter.of(TaskFilter.Scope.MINE), Optional.<TaskCursor>empty(), 50)
                .items();
    }

    private String begun(Actor actor, TaskId task) {
        return tasks.find(actor, task)
                .orElseThrow()
                .values()
                .json()
                .path("answer")
                .asText();
    }

    private List<String> told(String word) {
        return jdbc.sql("SELECT body FROM openrec.message WHERE person_id = ? AND body LIKE ?")
                .params(nadia.id().value(), "%" + word + "%")
                .query(String.class)
                .list();
    }

    private void join() {
        jdbc.sql("INSERT INTO openrec.membership (person_id, role, organisation_id)"
                        + " SELECT id, 'STAFF', 'scd' FROM openrec.person WHERE login = 'partenaire2'")
                .update();
    }

    private void leave() {
        jdbc.sql("DELETE FROM openrec.membership WHERE role = 'STAFF'"
                        + " AND person_id = (SELECT id FROM openrec.person WHERE login = 'partenaire2')")
                .update();
    }
}
