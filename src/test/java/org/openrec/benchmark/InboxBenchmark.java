package org.openrec.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.task.TaskFilter;
import org.openrec.task.Tasks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The first page of a reviewer's task list while 100,000 tasks of other services are open and 200,000 are finished,
 * beside the engine's own query for the same person. The tasks are written as rows: the lists read nothing else.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ContextConfiguration(initializers = DurableDatabase.class)
@ActiveProfiles("demo")
class InboxBenchmark {

    private static final int OWN = 40;
    private static final int FOREIGN = 100_000;
    private static final int FINISHED = 200_000;
    private static final int PAGE = 25;
    private static final int WARM_UP = 50;
    private static final int MEASURED = 300;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void firstPageBesideTheEnginesQuery() {
        fill("own", "staff@scd", OWN, false);
        fill("foreign", "staff@dci", FOREIGN, false);
        fill("finished", "staff@scd", FINISHED, true);
        jdbc.sql("ANALYZE").update();
        Actor reviewer = people.actor("scd").orElseThrow();

        double ours = percentile95(
                () -> assertThat(tasks.page(reviewer, TaskFilter.of(TaskFilter.Scope.ALL), Optional.empty(), PAGE)
                                .items())
                        .hasSize(PAGE));
        double theirs = percentile95(() -> assertThat(engineTasks
                        .createTaskQuery()
                        .or()
                        .taskAssignee(reviewer.id().toString())
                        .taskCandidateGroupIn(List.copyOf(reviewer.groupCodes()))
                        .endOr()
                        .orderByDueDate()
                        .asc()
                        .listPage(0, PAGE))
                .hasSize(PAGE));

        System.out.printf(
                Locale.ROOT,
                "first page, 95th percentile: openrec %.2f ms, TaskQuery %.2f ms, %.1f times faster%n",
                ours,
                theirs,
                theirs / ours);
    }

    private static double percentile95(Runnable page) {
        long[] nanos = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long start = System.nanoTime();
            page.run();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return nanos[(int) (MEASURED * 0.95)] / 1e6;
    }

    private void fill(String kind, String group, int count, boolean finished) {
        jdbc.sql("""
                        INSERT INTO openrec.task_entry (id, subject_type, subject_id, process_key, step, name_fr, name_en,
                            title_fr, title_en, search_text, deployment, candidates, personal, excluded, created_at,
                            due_at, due_key, done_at, closed_at)
                        SELECT :kind || n, 'application', :kind || n, 'badge-application', 'reviewApplication',
                            'Instruire', 'Review', 'Demande ' || n, 'Application ' || n, 'instruire', 'd',
                            ARRAY[:group], false, '{}', now() - n * interval '1 second',
                            now() + n * interval '1 minute', now() + n * interval '1 minute',
                            CASE WHEN :finished THEN now() END, CASE WHEN :finished THEN now() END
                        FROM generate_series(1, :count) n""")
                .param("kind", kind)
                .param("group", group)
                .param("finished", finished)
                .param("count", count)
                .update();
        if (finished) {
            return; // the engine, too, has moved finished tasks to its history
        }
        jdbc.sql("""
                        INSERT INTO openrec.task_candidate (candidate, task_id, created_at, due_key, category)
                        SELECT :group, id, created_at, due_key, category FROM openrec.task_entry
                        WHERE id LIKE :kind || '%'""").param("group", group).param("kind", kind).update();
        jdbc.sql("""
                        INSERT INTO engine.act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_,
                            suspension_state_)
                        SELECT id, 1, name_fr, step, 50, created_at, due_at, 1 FROM openrec.task_entry
                        WHERE id LIKE :kind || '%'""").param("kind", kind).update();
        jdbc.sql("""
                        INSERT INTO engine.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                        SELECT 'l' || id, 1, :group, 'candidate', id FROM openrec.task_entry
                        WHERE id LIKE :kind || '%'""").param("group", group).param("kind", kind).update();
    }
}
