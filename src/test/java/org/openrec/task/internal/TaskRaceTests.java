package org.openrec.task.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.task.internal.TaskFixtures.SCD;
import static org.openrec.task.internal.TaskFixtures.answer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.shared.Problem;
import org.openrec.task.Inbox;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.Tasks.TaskAlreadyTaken;
import org.openrec.task.internal.TaskFixtures.Example;
import org.openrec.task.internal.TaskFixtures.RecordingEngine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people, or one in two windows, at the same moment. */
@OpenrecTest
@Import(TaskFixtures.class)
class TaskRaceTests {

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

    @BeforeEach
    void actors() {
        sylvie = people.actor("scd").orElseThrow();
        karim = people.actor("scd2").orElseThrow();
    }

    @Test
    void oneOfTwoClaims() throws Exception {
        TaskId task = Example.at(SCD).openIn(inbox);

        List<Optional<Problem>> outcomes = atOnce(() -> tasks.claim(sylvie, task), () -> tasks.claim(karim, task));

        assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(outcomes).filteredOn(Optional::isPresent).hasSize(1).allSatisfy(it -> assertThat(it)
                .get()
                .isInstanceOf(TaskAlreadyTaken.class));
    }

    @Test
    void onePersonTakesOneInstanceOfAVisitEvenFromTwoWindows() throws Exception {
        String visit = UUID.randomUUID().toString();
        TaskId first = Example.at(SCD).visit(visit).openIn(inbox);
        TaskId second = Example.at(SCD).visit(visit).openIn(inbox);

        try {
            atOnce(() -> tasks.claim(sylvie, first), () -> tasks.claim(sylvie, second));
        } catch (ExecutionException refusedByTheDatabase) {
            assertThat(refusedByTheDatabase).hasCauseInstanceOf(DuplicateKeyException.class);
        }

        assertThat(jdbc.sql("SELECT count(*) FROM openrec.task_entry WHERE visit = ? AND assignee IS NOT NULL")
                        .param(visit)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oneOfTwoCompletesAndTheTextOfTheOtherIsKept() throws Exception {
        TaskId task = Example.at(SCD).openIn(inbox);
        tasks.keepDraft(sylvie, task, answer("written by Sylvie"), TaskDraft.WHATEVER);
        tasks.keepDraft(karim, task, answer("written by Karim"), TaskDraft.WHATEVER);

        List<Optional<Problem>> outcomes = atOnce(
                () -> tasks.complete(sylvie, task, answer("written by Sylvie")),
                () -> tasks.complete(karim, task, answer("written by Karim")));

        assertThat(outcomes).filteredOn(Optional::isEmpty).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Optional::isPresent)
                .allSatisfy(it -> assertThat(it).get().isInstanceOf(Problem.Conflict.class));
        assertThat(engine.completed(task)).hasSize(1);
        assertThat(dossier(task)).isEqualTo(1);
        boolean sylvieWasFirst = outcomes.get(0).isEmpty();
        assertThat(drafts(task))
                .singleElement()
                .asString()
                .contains(sylvieWasFirst ? "written by Karim" : "written by Sylvie");
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

    /** What each of the two was refused with, started at the same moment. */
    private static List<Optional<Problem>> atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Optional<Problem>> first = threads.submit(outcome(start, one));
            Future<Optional<Problem>> second = threads.submit(outcome(start, other));
            return List.of(first.get(), second.get());
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Optional<Problem>> outcome(CyclicBarrier start, Runnable action) {
        return () -> {
            start.await();
            try {
                action.run();
                return Optional.empty();
            } catch (Problem problem) {
                return Optional.of(problem);
            }
        };
    }
}
