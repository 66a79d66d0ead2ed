package org.openrec.codesign.badge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.sheet.Sheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What paper badges said each time they were proposed; written once. */
@Repository
public class Proposals {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    Proposals(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** As the badge stands now; it has been flushed. */
    public void keep(PaperBadge badge, String answer, Instant now) {
        try {
            jdbc.sql("""
                            INSERT INTO openrec.paper_badge_round (paper_badge, round, content, answer, proposed_at)
                            VALUES (?, ?, CAST(? AS jsonb), ?, ?)""")
                    .params(
                            badge.id(),
                            badge.round(),
                            json.writeValueAsString(badge.sheet()),
                            answer,
                            Timestamp.from(now))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A paper badge cannot be written", e);
        }
    }

    /** The latest last; none of a badge that is another initiative's. */
    public List<Proposal> of(InitiativeId initiative, long badge) {
        return jdbc.sql("""
                        SELECT r.round, r.content, r.answer, r.proposed_at
                        FROM openrec.paper_badge_round r JOIN openrec.paper_badge b ON b.id = r.paper_badge
                        WHERE b.initiative = ? AND b.id = ? ORDER BY r.round""")
                .params(initiative.value(), badge)
                .query(this::proposal)
                .list();
    }

    /** What stands at the gate. */
    public Proposal last(long badge) {
        return jdbc.sql("""
                        SELECT round, content, answer, proposed_at FROM openrec.paper_badge_round
                        WHERE paper_badge = ? ORDER BY round DESC LIMIT 1""").param(badge).query(this::proposal).single();
    }

    private Proposal proposal(ResultSet row, int number) throws SQLException {
        try {
            return new Proposal(
                    row.getInt("round"),
                    json.readValue(row.getString("content"), Sheet.class),
                    row.getString("answer"),
                    row.getTimestamp("proposed_at").toInstant());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A paper badge that was proposed cannot be read", e);
        }
    }
}
