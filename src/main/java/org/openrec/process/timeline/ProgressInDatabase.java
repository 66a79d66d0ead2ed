package org.openrec.process.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrec.shared.CaseProgress;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.ProgressStep;
import org.openrec.shared.Subject;
import org.openrec.shared.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the timelines that {@link StatusListener} writes. */
@Repository
class ProgressInDatabase implements CaseProgress {

    private final JdbcClient jdbc;

    ProgressInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Subject, List<ProgressStep>> of(Collection<Subject> subjects) {
        return jdbc
                .sql("""
                        SELECT * FROM openrec.progress_step
                        WHERE subject_id = ANY (?) AND subject_type = ANY (?)
                        ORDER BY id
                        """)
                .params(
                        subjects.stream().map(Subject::id).toArray(String[]::new),
                        subjects.stream().map(Subject::type).distinct().toArray(String[]::new))
                .query((row, number) -> Map.entry(
                        new Subject(row.getString("subject_type"), row.getString("subject_id")), step(row, number)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ProgressStep step(ResultSet row, int number) throws SQLException {
        String past = row.getString("past_fr");
        return new ProgressStep(
                row.getString("step"),
                new LocalizedText(row.getString("status_fr"), row.getString("status_en")),
                past == null ? Optional.empty() : Optional.of(new LocalizedText(past, row.getString("past_en"))),
                Turn.valueOf(row.getString("turn")),
                row.getTimestamp("entered_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("left_at")).map(Timestamp::toInstant),
                row.getBoolean("ended"));
    }
}
