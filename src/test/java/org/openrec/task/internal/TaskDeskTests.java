package org.openrec.task.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrec.task.internal.TaskFixtures.DCI;
import static org.openrec.task.internal.TaskFixtures.SCD;
import static org.openrec.task.internal.TaskFixtures.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.cases.Candidates;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.task.FormInvalid;
import org.openrec.task.Inbox;
import org.openrec.task.Reading;
import org.openrec.task.TaskDetails;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.Tasks.NotAColleague;
import org.openrec.task.Tasks.NoteTooLong;
import org.openrec.task.Tasks.TaskAlreadyDone;
import org.openrec.task.Tasks.TaskAlreadyTaken;
import org.openrec.task.Tasks.TaskIsPersonal;
import org.openrec.task.Tasks.TaskNotFound;
import org.openrec.task.internal.TaskFixtures.Example;
import org.openrec.task.internal.TaskFixtures.RecordingEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenrecTest
@Import(TaskFixtures.class)
class TaskDeskTests {

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    RecordingEngine engine;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Actor sylvie;
    Actor karim;
    Actor delphine;
    Actor lea;

    @BeforeEach
    void actors() {
        sylvie = people.actor("scd").orElseThrow();
        karim = people.actor("scd2").orElseThrow();
        delphine = people.actor("dci").orElseThrow();
        lea = people.actor("lea").orElseThrow();
    }

    @Test
    void aTaskExistsForThoseAloneWhoMayDoIt() {
        TaskId task = Example.at(SCD).openIn(inbox);

        assertThat(tasks.find(sylvie, task)).isPresent();
        assertThat(tasks.find(delphine, task)).isEmpty();
        assertThatThrownBy(() -> tasks.claim(delphine, task)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> tasks.complete(delphine, task, answer("yes"))).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> tasks.keepDraft(delphine, task, answer("yes"), TaskDraft.WHATEVER))
                .isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> tasks.colleagues(delphine, task)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> tasks.claim(sylvie, new TaskId("none"))).isInstanceOf(TaskNotFound.class);
    }

    @Test
    void whoIsExcludedNeitherSeesNorClaims() {
        TaskId task =
                Example.of(Candidates.anyOf(Set.of(SCD), Set.of(sylvie.id()))).openIn(inbox);

        assertThat(tasks.find(sylvie, task)).isEmpty();
        assertThat(ids(sylvie)).doesNotContain(task);
        assertThatThrownBy(() -> tasks.claim(sylvie, task)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> tasks.handOver(karim, task, sylvie.id(), "")).isInstanceOf(NotAColleague.class);
        assertThat(ids(karim)).contains(task);
    }

    @Test
    void severalInstancesOfAVisitAreForDifferentPeople() {
        String visit = UUID.randomUUID().toString();
        TaskId first = Example.at(SCD).visit(visit).openIn(inbox);
        TaskId second = Example.at(SCD).visit(visit).openIn(inbox);

        assertThat(readings(sylvie, first, second)).containsExactly(new Reading(1, 2, 0), new Reading(2, 2, 0));

        tasks.claim(sylvie, first);

        assertThat(ids(sylvie)).contains(first).doesNotContain(second);
        assertThatThrownBy(() -> tasks.claim(sylvie, second)).isInstanceOf(TaskNotFound.class);
        assertThatThrownBy(() -> tasks.handOver(karim, second, sylvie.id(), "")).isInstanceOf(NotAColleague.class);

        tasks.complete(sylvie, first, answer("yes"));

        assertThat(tasks.find(sylvie, second)).isEmpty();
        assertThat(readings(karim, second)).containsExactly(new Reading(2, 2, 1));
        tasks.complete(karim, second, answer("yes"));
        assertThat(engine.completed(second)).hasSize(1);
    }

    private List<Reading> readings(Actor actor, TaskId... of) {
        return Stream.of(of)
                .map(task ->
                        tasks.find(actor, task).orElseThrow().entry().reading().orElseThrow())
                .toList();
    }

    @Test
    void whoReleasesOneInstanceMayTakeAnother() {
        String visit = UUID.randomUUID().toString();
        TaskId first = Example.at(SCD).visit(visit).openIn(inbox);
        TaskId second = Example.at(SCD).visit(visit).openIn(inbox);

        tasks.claim(sylvie, first);
        tasks.release(sylvie, first);
        tasks.claim(sylvie, second);

        assertThat(tasks.find(sylvie, second).orElseThrow().entry().isHeldBy(sylvie.id()))
                .isTrue();
    }

    @Test
    void whoIsSecondIsToldAndMayKeepTheText() {
        TaskId task = Example.at(SCD).openIn(inbox);
        tasks.claim(sylvie, task);

        assertThatThrownBy(() -> tasks.complete(karim, task, answer("yes"))).isInstanceOf(TaskAlreadyTaken.class);

        tasks.complete(sylvie, task, answer("yes"));

        assertThatThrownBy(() -> tasks.complete(karim, task, answer("mine"))).isInstanceOf(TaskAlreadyDone.class);
        assertThatThrownBy(() -> tasks.complete(sylvie, task, answer("yes"))).isInstanceOf(TaskAlreadyDone.class);
        assertThat(tasks.find(karim, task)).isEmpty();
        assertThat(tasks.isClosed(karim, task)).isTrue();
        assertThat(tasks.isClosed(delphine, task)).isFalse();
        tasks.keepDraft(karim, task, answer("mine"), TaskDraft.WHATEVER);
        assertThat(drafts(task)).singleElement().asString().contains("mine");
    }

    @Test
    void aRefusalOfTheDomainLeavesEverythingAsItWas() {
        TaskId task = Example.at(SCD).openIn(inbox);
        tasks.keepDraft(sylvie, task, answer("no"), TaskDraft.WHATEVER);

        assertThatThrownBy(() -> tasks.complete(sylvie, task, answer("no")))
                .isInstanceOf(TaskFixtures.SurveyHandler.Refused.class);

        TaskDetails after = tasks.find(sylvie, task).orElseThrow();
        assertThat(after.entry().holder()).isEmpty();
        assertThat(after.values().text("answer")).contains("no");
        assertThat(engine.completed(task)).isEmpty();
        assertThat(dossier(task)).isZero();
    }

    @Test
    void whatDoesNotHoldIsNamedByItsPointer() {
        TaskId task = Example.at(SCD).openIn(inbox);

        assertThatThrownBy(() -> tasks.complete(sylvie, task, FormValues.empty()))
                .isInstanceOfSatisfying(
                        FormInvalid.class,
                        it -> assertThat(it.fields().get(0).pointer()).isEqualTo("/answer"));
        assertThatThrownBy(() -> tasks.complete(sylvie, task, answer("a\0b"))).isInstanceOf(FormInvalid.class);
    }

    @Test
    void whatGatewaysReadGoesToTheCaseAndEverythingToTheDossier() {
        TaskId task = Example.at(SCD).openIn(inbox);

        tasks.complete(sylvie, task, answer("yes"));

        assertThat(engine.completed(task)).singleElement().satisfies(it -> {
            assertThat(it.subject().type()).isEqualTo(TaskFixtures.KIND);
            assertThat(it.variables().asMap())
                    .containsOnlyKeys("score", "handled")
                    .containsEntry("score", 3L)
                    .containsEntry("handled", true);
        });
        assertThat(jdbc.sql("SELECT form_values ->> 'answer' FROM openrec.dossier_entry WHERE task_id = ?")
                        .param(task.value())
                        .query(String.class)
                        .single())
                .isEqualTo("yes");
    }

    @Test
    void aStepWithoutFormIsConfirmed() {
        TaskId task = Example.at(SCD).withoutForm().openIn(inbox);

        tasks.complete(sylvie, task, FormValues.empty());

        assertThat(engine.completed(task)).hasSize(1);
        assertThat(dossier(task)).isZero();
    }

    @Test
    void aPersonalTaskStaysWithItsPerson() {
        TaskId task = Example.of(Candidates.only(lea.id())).openIn(inbox);

        assertThat(tasks.find(lea, task).orElseThrow().entry().isHeldBy(lea.id()))
                .isTrue();
        assertThatThrownBy(() -> tasks.release(lea, task)).isInstanceOf(TaskIsPersonal.class);
        assertThat(tasks.colleagues(lea, task)).isEmpty();
        assertThat(tasks.page(lea, TaskFilter.of(Scope.MINE), Optional.empty(), 100)
                        .items())
                .anyMatch(it -> it.id().equals(task));
        assertThat(tasks.find(sylvie, task)).isEmpty();
    }

    @Test
    void aTaskIsHandedToAColleagueOfTheSameService() {
        TaskId task = Example.at(SCD, DCI).openIn(inbox);

        assertThat(tasks.colleagues(sylvie, task))
                .extracting(Person::id)
                .contains(karim.id())
                .doesNotContain(sylvie.id(), delphine.id());
        assertThatThrownBy(() -> tasks.handOver(sylvie, task, delphine.id(), ""))
                .isInstanceOf(NotAColleague.class);

        tasks.keepDraft(sylvie, task, answer("yes"), TaskDraft.WHATEVER);
        assertThatThrownBy(() -> tasks.handOver(sylvie, task, karim.id(), "x".repeat(501)))
                .isInstanceOf(NoteTooLong.class);
        tasks.handOver(sylvie, task, karim.id(), " The file is checked. ");

        assertThat(tasks.find(delphine, task).orElseThrow().entry().isHeldBy(karim.id()))
                .isTrue();
        TaskDetails given = tasks.find(karim, task).orElseThrow();
        assertThat(given.entry().holder().orElseThrow().from())
                .contains(new TaskEntry.HandedOver("Sylvie Bernard", "The file is checked."));
        assertThat(given.values()).as("the draft goes along").isEqualTo(answer("yes"));
        assertThat(jdbc.sql("SELECT title FROM openrec.message WHERE person_id = ? AND link = ?")
                        .param(karim.id().value())
                        .param("/tasks/" + task)
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("Sylvie Bernard");
        assertThatThrownBy(() -> tasks.handOver(sylvie, task, karim.id(), "")).isInstanceOf(TaskAlreadyTaken.class);
    }

    @Test
    void aTaskThatItsCaseLeftWasDoneByNobody() {
        String visit = UUID.randomUUID().toString();
        TaskId left = Example.at(SCD).visit(visit).openIn(inbox);
        tasks.claim(sylvie, left);

        inbox.closed(left);
        inbox.closed(left);

        assertThat(ids(sylvie)).doesNotContain(left);
        assertThatThrownBy(() -> tasks.complete(sylvie, left, answer("yes"))).isInstanceOf(TaskAlreadyDone.class);
        TaskId other = Example.at(SCD).visit(visit).openIn(inbox);
        assertThat(tasks.find(sylvie, other)).isPresent();
    }

    private List<TaskId> ids(Actor actor) {
        return tasks
                .page(actor, TaskFilter.of(Scope.ALL).sort(TaskFilter.Sort.CREATED), Optional.empty(), 100)
                .items()
                .stream()
                .map(it -> it.id())
                .toList();
    }

    private int dossier(TaskId task) {
        return jdbc.sql("SELECT count(*) FROM openrec.dossier_entry WHERE task_id = ?")
                .param(task.value())
                .query(Integer.class)
                .single();
    }

    private List<String> drafts(TaskId task) {
        return jdbc.sql("SELECT form_values FROM openrec.task_draft WHERE task_id = ?")
                .param(task.value())
                .query(String.class)
                .list();
    }
}
