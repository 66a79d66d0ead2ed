package org.openrec.task.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openrec.task.internal.TaskFixtures.DCI;
import static org.openrec.task.internal.TaskFixtures.SCD;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.cases.Candidates;
import org.openrec.cases.CasePeople;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.task.Inbox;
import org.openrec.task.TaskCategory;
import org.openrec.task.TaskCounts;
import org.openrec.task.TaskCursor;
import org.openrec.task.TaskFilter;
import org.openrec.task.TaskFilter.Scope;
import org.openrec.task.TaskFilter.Sort;
import org.openrec.task.TaskId;
import org.openrec.task.TaskPage;
import org.openrec.task.Tasks;
import org.openrec.task.Tasks.TaskPaused;
import org.openrec.task.internal.TaskFixtures.Example;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@OpenrecTest
@Import(TaskFixtures.class)
class InboxPagesTests {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MICROS);

    @Autowired
    Tasks tasks;

    @Autowired
    Inbox inbox;

    @Autowired
    CasePeople casePeople;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    Actor sylvie;
    Actor karim;

    @BeforeEach
    void anEmptyInbox() {
        TaskFixtures.empty(jdbc);
        sylvie = people.actor("scd").orElseThrow();
        karim = people.actor("scd2").orElseThrow();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        List<TaskId> urgentFirst = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            urgentFirst.add(Example.at(SCD)
                    .times(NOW.minusSeconds(i), Optional.of(NOW.plusSeconds(i / 2 * 100L)))
                    .openIn(inbox));
        }
        Example.at(SCD).times(NOW, Optional.empty()).openIn(inbox);
        Example.at(DCI).openIn(inbox);

        List<TaskId> byDue = walk(TaskFilter.of(Scope.ALL), 2);
        List<TaskId> byAge = walk(TaskFilter.of(Scope.ALL).sort(Sort.CREATED), 3);

        assertThat(byDue).hasSize(7).doesNotHaveDuplicates();
        assertThat(byDue.subList(0, 2)).containsExactlyInAnyOrderElementsOf(urgentFirst.subList(0, 2));
        assertThat(byDue.subList(4, 6)).containsExactlyInAnyOrderElementsOf(urgentFirst.subList(4, 6));
        assertThat(byAge).hasSize(7).startsWith(urgentFirst.get(5), urgentFirst.get(4), urgentFirst.get(3));
    }

    @Test
    void aTaskAtTwoDoorsOfTheSamePersonIsListedOnce() {
        TaskId task = Example.of(new Candidates(
                        java.util.Set.of(SCD), Optional.empty(), Optional.of(sylvie.id()), java.util.Set.of()))
                .openIn(inbox);

        assertThat(walk(TaskFilter.of(Scope.ALL), 10)).containsExactly(task);
        assertThat(tasks.counts(sylvie, TaskFilter.of(Scope.ALL))).isEqualTo(new TaskCounts(1, 0, 1));
    }

    @Test
    void aTaskForANamedSetIsOpenToWhoeverIsInItAtThatMoment() {
        TaskId task =
                Example.of(Candidates.members("crew")).about("Zoe", "cinema").openIn(inbox);
        Subject subject = new Subject(TaskFixtures.KIND, "Zoe|cinema");
        assertThat(walk(TaskFilter.of(Scope.ALL), 10)).isEmpty();

        casePeople.enter(subject, "crew", SCD);
        assertThat(walk(TaskFilter.of(Scope.ALL), 10)).containsExactly(task);
        assertThat(tasks.find(sylvie, task)).isPresent();

        casePeople.leave(subject, "crew", SCD);
        assertThat(walk(TaskFilter.of(Scope.ALL), 10)).isEmpty();
        assertThat(tasks.find(sylvie, task)).isEmpty();
        casePeople.enter(subject, "crew", sylvie.id());
        assertThat(tasks.waiting(sylvie)).isEqualTo(1);
        casePeople.leave(subject, "crew", sylvie.id());
    }

    @Test
    void whatRestsStandsInNoListAndComesBack() {
        TaskId task = Example.at(SCD).about("Max", "cinema").openIn(inbox);
        tasks.claim(sylvie, task);
        Subject subject = new Subject(TaskFixtures.KIND, "Max|cinema");

        inbox.paused(subject);

        assertThat(walk(TaskFilter.of(Scope.ALL), 10)).isEmpty();
        assertThat(walk(TaskFilter.of(Scope.MINE), 10)).isEmpty();
        assertThatThrownBy(() -> tasks.claim(sylvie, task)).isInstanceOf(TaskPaused.class);
        inbox.resumed(subject);
        assertThat(walk(TaskFilter.of(Scope.MINE), 10)).containsExactly(task);
    }

    @Test
    void whatIsMineAndWhatIsMyServicesAreCountedApart() {
        TaskId mine = Example.at(SCD).openIn(inbox);
        TaskId karims = Example.at(SCD).openIn(inbox);
        TaskId free = Example.at(SCD).openIn(inbox);
        tasks.claim(sylvie, mine);
        tasks.claim(karim, karims);

        assertThat(walk(TaskFilter.of(Scope.MINE), 10)).containsExactly(mine);
        assertThat(walk(TaskFilter.of(Scope.SERVICE), 10)).containsExactlyInAnyOrder(karims, free);
        assertThat(walk(TaskFilter.of(Scope.ALL), 10)).hasSize(3);
        assertThat(tasks.counts(sylvie, TaskFilter.of(Scope.MINE))).isEqualTo(new TaskCounts(1, 2, 3));
        assertThat(tasks.waiting(sylvie)).isEqualTo(2);
        assertThat(tasks.waiting(sylvie, TaskFixtures.KIND)).isEqualTo(2);
        assertThat(tasks.waiting(sylvie, "application")).isZero();
    }

    @Test
    void filtersByCategoryAgeAndDate() {
        TaskId late = Example.at(SCD)
                .about("Léa", "cinema")
                .times(NOW.minus(Duration.ofDays(9)), Optional.of(NOW.minusSeconds(60)))
                .openIn(inbox);
        TaskId young = Example.at(SCD)
                .about("Léa", "theatre")
                .times(NOW, Optional.empty())
                .openIn(inbox);
        TaskFilter all = TaskFilter.of(Scope.ALL);

        assertThat(walk(all.overdue(true), 10)).containsExactly(late);
        assertThat(walk(all.category(Optional.of("theatre")), 10)).containsExactly(young);
        assertThat(walk(all.olderThan(Optional.of(Duration.ofDays(7))), 10)).containsExactly(late);
        assertThat(tasks.categories(sylvie))
                .containsExactly(
                        new TaskCategory("cinema", new LocalizedText("fr cinema", "en cinema")),
                        new TaskCategory("theatre", new LocalizedText("fr theatre", "en theatre")));
    }

    @Test
    void searchesNamesAndTitlesWhateverCaseAndAccents() {
        TaskId zoe = Example.at(SCD).about("Zoé L’Héritier", "cinema").openIn(inbox);
        Example.at(SCD).about("Marc 100%", "cinema").openIn(inbox);
        TaskFilter all = TaskFilter.of(Scope.ALL);

        assertThat(walk(all.search("zoe heritier"), 10)).containsExactly(zoe);
        assertThat(walk(all.search("ENQUÊTE zoé"), 10)).containsExactly(zoe);
        assertThat(walk(all.search("survey"), 10)).hasSize(2);
        assertThat(walk(all.search("%"), 10)).hasSize(1);
        assertThat(walk(all.search("nobody"), 10)).isEmpty();
    }

    @Test
    void readsTheFirstPageFromTheActorsDoorsAlone() {
        jdbc.sql("""
                        INSERT INTO openrec.task_entry (id, subject_type, subject_id, process_key, step, name_fr, name_en,
                            title_fr, title_en, search_text, deployment, candidates, personal, excluded, created_at, due_key,
                            closed_at)
                        SELECT 'bulk-' || i, 'survey', 'x|y', 'survey', 'answer', 'n', 'n', 't', 't', 't', 'd',
                            ARRAY['staff@dci'], false, ARRAY[]::uuid[], now(), now(),
                            CASE WHEN i % 3 = 0 THEN NULL ELSE now() END
                        FROM generate_series(1, 30000) i
                        """).update();
        jdbc.sql("""
                        INSERT INTO openrec.task_candidate (candidate, task_id, created_at, due_key)
                        SELECT 'staff@dci', id, created_at, due_key FROM openrec.task_entry WHERE closed_at IS NULL
                        """).update();
        jdbc.sql("ANALYZE openrec.task_entry, openrec.task_candidate").update();
        for (int i = 0; i < 30; i++) {
            Example.at(SCD).openIn(inbox);
        }

        List<String> plan = jdbc.sql(
                        "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + InboxPages.sqlOf(TaskFilter.of(Scope.ALL)))
                .param("me", sylvie.id().value())
                .param("doors", CandidateCodes.of(sylvie))
                .param("afterKey", java.sql.Timestamp.from(Instant.EPOCH))
                .param("afterId", "")
                .param("limit", 26)
                .query(String.class)
                .list();

        assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
        assertThat(plan).anyMatch(line -> line.contains("task_candidate_by_due"));
    }

    @Test
    void aCursorIsReadBackAsItWasWritten() {
        TaskCursor cursor = new TaskCursor(NOW, new TaskId("a-1"));

        assertThat(TaskCursor.parse(cursor.toString())).contains(cursor);
        assertThat(TaskCursor.parse("no cursor")).isEmpty();
        assertThat(TaskCursor.parse("")).isEmpty();
    }

    private List<TaskId> walk(TaskFilter filter, int size) {
        List<TaskId> found = new ArrayList<>();
        Optional<TaskCursor> after = Optional.empty();
        do {
            TaskPage page = tasks.page(sylvie, filter, after, size);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
            page.items().forEach(it -> found.add(it.id()));
            after = page.next();
        } while (after.isPresent());
        return found;
    }
}
