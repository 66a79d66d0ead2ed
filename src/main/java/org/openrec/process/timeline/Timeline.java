package org.openrec.process.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrec.process.models.CaseDiagram;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The timelines of cases. All that a transaction enters and leaves is written in one statement before it commits; a
 * step that it enters and leaves is written once.
 */
@Component
class Timeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One time that a case was at a step: the engine's activity instance, and the BPMN id. */
    record Visit(String instance, String step) {}

    private record Left(Subject subject, Visit visit, boolean brokenOff, Instant at) {}

    private record Entry(
            Subject subject,
            Visit visit,
            CaseDiagram.Status status,
            Instant enteredAt,
            @Nullable Instant leftAt) {

        private @Nullable LocalizedText past() {
            return status.past().orElse(null);
        }
    }

    void enter(Subject subject, Visit visit, CaseDiagram.Status status, Instant at) {
        open().entered.put(visit, new Entry(subject, visit, status, at, null));
    }

    /** @param brokenOff whether it has not come to pass: it has no past then */
    void leave(Subject subject, Visit visit, boolean brokenOff, Instant at) {
        Entry entered = open().entered.get(visit);
        if (entered != null) {
            CaseDiagram.Status status = brokenOff ? entered.status().withoutPast() : entered.status();
            open().entered.put(visit, new Entry(subject, visit, status, entered.enteredAt(), at));
            return;
        }
        open().left.add(new Left(subject, visit, brokenOff, at));
    }

    private Changed open() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Changed.class::isInstance)
                .map(Changed.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Changed begin() {
        Changed changed = new Changed();
        TransactionSynchronizationManager.registerSynchronization(changed);
        return changed;
    }

    private void write(List<Left> left, List<Entry> entries) {
        jdbc.sql("""
                        WITH left_steps AS (
                            UPDATE openrec.progress_step s SET left_at = gone.at,
                                past_fr = CASE WHEN gone.broken_off THEN NULL ELSE s.past_fr END,
                                past_en = CASE WHEN gone.broken_off THEN NULL ELSE s.past_en END
                            FROM unnest(?, ?, ?, CAST(? AS boolean[]), CAST(? AS timestamptz[]))
                                AS gone (subject, instance, step, broken_off, at)
                            WHERE s.subject_id = gone.subject AND s.execution_id = gone.instance
                                AND s.step = gone.step AND s.left_at IS NULL)
                        INSERT INTO openrec.progress_step (subject_type, subject_id, execution_id, step,
                            status_fr, status_en, past_fr, past_en, turn, ended, entered_at, left_at)
                        SELECT type, id, instance, step, fr, en, past_fr, past_en, turn, ended, entered, departed
                        FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS boolean[]), CAST(? AS timestamptz[]),
                            CAST(? AS timestamptz[]))
                            WITH ORDINALITY AS entry (type, id, instance, step, fr, en, past_fr, past_en, turn, ended,
                                entered, departed, place)
                        ORDER BY place
                        """)
                .params(
                        column(left, it -> it.subject().id()),
                        column(left, it -> it.visit().instance()),
                        column(left, it -> it.visit().step()),
                        column(left, it -> Boolean.toString(it.brokenOff())),
                        column(left, it -> it.at().toString()),
                        column(entries, it -> it.subject().type()),
                        column(entries, it -> it.subject().id()),
                        column(entries, it -> it.visit().instance()),
                        column(entries, it -> it.visit().step()),
                        column(entries, it -> it.status().text().fr()),
                        column(entries, it -> it.status().text().en()),
                        column(
                                entries,
                                it -> it.past() == null ? null : it.past().fr()),
                        column(
                                entries,
                                it -> it.past() == null ? null : it.past().en()),
                        column(entries, it -> it.status().turn().name()),
                        column(entries, it -> Boolean.toString(it.status().end())),
                        column(entries, it -> it.enteredAt().toString()),
                        column(
                                entries,
                                it -> it.leftAt() == null ? null : it.leftAt().toString()))
                .update();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private final class Changed implements TransactionSynchronization {

        private final List<Left> left = new ArrayList<>();
        private final Map<Visit, Entry> entered = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!left.isEmpty() || !entered.isEmpty()) {
                write(left, new ArrayList<>(entered.values()));
            }
        }
    }
}
