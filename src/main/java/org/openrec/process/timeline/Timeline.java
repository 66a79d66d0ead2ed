package org.openrec.process.timeline;

import java.sql.Timestamp;
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
 * The timelines of cases. All that a transaction enters is written in one statement before it commits; a step that it
 * enters and leaves is written once.
 */
@Component
public class Timeline {

    private final JdbcClient jdbc;

    Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One time that a case was at a step: the engine's activity instance, and the BPMN id. */
    public record Visit(String instance, String step) {}

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

    public void enter(Subject subject, Visit visit, CaseDiagram.Status status, Instant at) {
        entries().put(visit, new Entry(subject, visit, status, at, null));
    }

    /** @param brokenOff whether it has not come to pass: it has no past then */
    public void leave(Subject subject, Visit visit, boolean brokenOff, Instant at) {
        Entry entered = entries().get(visit);
        if (entered != null) {
            CaseDiagram.Status status = brokenOff ? entered.status().withoutPast() : entered.status();
            entries().put(visit, new Entry(subject, visit, status, entered.enteredAt(), at));
            return;
        }
        jdbc.sql("""
                        UPDATE openrec.progress_step SET left_at = :at,
                            past_fr = CASE WHEN :brokenOff THEN NULL ELSE past_fr END,
                            past_en = CASE WHEN :brokenOff THEN NULL ELSE past_en END
                        WHERE subject_id = :subject AND execution_id = :instance AND step = :step AND left_at IS NULL
                        """)
                .param("at", Timestamp.from(at))
                .param("brokenOff", brokenOff)
                .param("subject", subject.id())
                .param("instance", visit.instance())
                .param("step", visit.step())
                .update();
    }

    private Map<Visit, Entry> entries() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Entries.class::isInstance)
                .map(Entries.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .entries;
    }

    private Entries begin() {
        Entries entries = new Entries();
        TransactionSynchronizationManager.registerSynchronization(entries);
        return entries;
    }

    private void write(List<Entry> entries) {
        jdbc.sql("""
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

    private static @Nullable String[] column(List<Entry> entries, Function<Entry, @Nullable String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }

    private final class Entries implements TransactionSynchronization {

        private final Map<Visit, Entry> entries = new LinkedHashMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            if (!entries.isEmpty()) {
                write(new ArrayList<>(entries.values()));
            }
        }
    }
}
