package org.openrec.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
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
 * The first page of a reviewer's task list while up to 500,000 tasks of other services are open and as many are
 * finished, beside the engine's own query for the same person. The tasks are written as rows: the lists read nothing else.
 */
@SpringBootTest(properties = "camunda.bpm.job-execution.enabled=false")
@ContextConfiguration(initializers = DurableDatabase.class)
@ActiveProfiles("demo")
class InboxBenchmark {

    private static final int OWN = 40;
    private static final int[] OTHERS = {10_000, 100_000, 1_000_000};
    private static final int PAGE = 25;
    private static final int WARM_UP = 20;
    private static final int MEASURED = 300;
    private static final int MEASURED_OF_ENGINE = 40;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskService engineTasks;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private final AtomicReference<Actor> reviewer = new AtomicReference<>();

    @Test
    void firstPageBesideTheEnginesQuery() {
        fill("own", "staff@scd", 1, OWN, false);
        System.out.println("foreign and finished   openrec ms   TaskQuery ms   times faster   (95th percentiles)");
        double first = 0;
        int filled = 0;
        for (int others : OTHERS) {
            fill("foreign", "staff@dci", filled + 1, others / 2, false);
            fill("finished", "staff@scd", filled + 1, others / 2, true);
            filled = others / 2;
            jdbc.sql("VACUUM ANALYZE").update();
            double ours = percentile95(MEASURED, this::openrecsPage);
            double theirs = percentile95(MEASURED_OF_ENGINE, this::enginesPage);
            first = first == 0 ? ours : first;
            System.out.printf(
                    Locale.ROOT,
                    "%20d   %10.2f   %12.2f   %12.1f   %.2f x the first%n",
                    others,
                    ours,
                    theirs,
                    theirs / ours,
                    ours / first);
        }
    }

    private void openrecsPage() {
        assertThat(tasks.page(reviewer(), TaskFilter.of(TaskFilter.Scope.ALL), Optional.empty(), PAGE)
                        .items())
                .hasSize(PAGE);
    }

    private void enginesPage() {
        assertThat(engineTasks
                        .createTaskQuery()
                        .or()
                        .taskAssignee(reviewer().id().toString())
                        .taskCandidateGroupIn(List.copyOf(reviewer().groupCodes()))
                        .endOr()
                        .orderByDueDate()
                        .asc()
                        .listPage(0, PAGE))
                .hasSize(PAGE);
    }

    private Actor reviewer() {
        return reviewer.updateAndGet(
                known -> known == null ? people.actor("scd").orElseThrow() : known);
    }

    private static double percentile95(int measured, Runnable page) {
        long[] nanos = new long[measured];
        for (int i = -WARM_UP; i < measured; i++) {
            long start = System.nanoTime();
            page.run();
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        Arrays.sort(nanos);
        return nanos[(int) (measured * 0.95)] / 1e6;
    }

    /** Up to the number {@code to}; those before {@code from} are there. */
    private void fill(String kind, String group, int from, int to, boolean finished) {
        jdbc.sql("""
                        INSERT INTO openrec.task_entry (id, subject_type, subject_id, process_key, step, name_fr, name_en,
                            title_fr, title_en, search_text, deployment, candidates, personal, excluded, created_at,
                            due_at, due_key, done_at, closed_at)
                        SELECT :kind || n, 'application', :kind || n, 'badge-application', 'reviewApplication',
                            'Instruire', 'Review', 'Demande ' || n, 'Application ' || n, 'instruire', 'd',
                            ARRAY[:group], false, '{}', now() - n * interval '1 second',
                            now() + n * interval '1 minute', now() + n * interval '1 minute',
                            CASE WHEN :finished THEN now() END, CASE WHEN :finished THEN now() END
                        FROM generate_series(:from, :to) n""")
                .param("kind", kind)
                .param("group", group)
                .param("finished", finished)
                .param("from", from)
                .param("to", to)
                .update();
        if (finished) {
            return; // the engine, too, has moved finished tasks to its history
        }
        jdbc.sql("""
                        INSERT INTO openrec.task_candidate (candidate, task_id, created_at, due_key, category)
                        SELECT :group, id, created_at, due_key, category FROM openrec.task_entry
                        WHERE id LIKE :kind || '%' ON CONFLICT DO NOTHING""").param("group", group).param("kind", kind).update();
        jdbc.sql("""
                        INSERT INTO engine.act_ru_task (id_, rev_, name_, task_def_key_, priority_, create_time_, due_date_,
                            suspension_state_)
                        SELECT id, 1, name_fr, step, 50, created_at, due_at, 1 FROM openrec.task_entry
                        WHERE id LIKE :kind || '%' ON CONFLICT DO NOTHING""").param("kind", kind).update();
        jdbc.sql("""
                        INSERT INTO engine.act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)
                        SELECT 'l' || id, 1, :group, 'candidate', id FROM openrec.task_entry
                        WHERE id LIKE :kind || '%' ON CONFLICT DO NOTHING""").param("group", group).param("kind", kind).update();
    }
}
