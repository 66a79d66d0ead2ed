package org.openrec.codesign.matrix;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.openrec.codesign.InitiativeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The crossings: each is written once, however many people cross at once. */
@Repository
public class Crossings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Crossings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** As they were written, whatever became of their cards; see {@link Grid}. */
    public List<Crossing> of(InitiativeId initiative) {
        return jdbc.sql(
                        "SELECT id, situation, competence, evidence FROM openrec.crossing WHERE initiative = ? ORDER BY id")
                .param(initiative.value())
                .query((row, number) -> new Crossing(
                        row.getLong("id"),
                        row.getLong("situation"),
                        row.getLong("competence"),
                        row.getLong("evidence")))
                .list();
    }

    int count(InitiativeId initiative) {
        return jdbc.sql("SELECT count(*) FROM openrec.crossing WHERE initiative = ?")
                .param(initiative.value())
                .query(Integer.class)
                .single();
    }

    /** Once, be it put twice. */
    public void put(InitiativeId initiative, long situation, long competence, long evidence) {
        jdbc.sql("""
                        INSERT INTO openrec.crossing (initiative, situation, competence, evidence, crossed_at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(initiative.value(), situation, competence, evidence, Timestamp.from(clock.instant()))
                .update();
    }

    void take(InitiativeId initiative, Collection<Long> ids) {
        jdbc.sql("DELETE FROM openrec.crossing WHERE initiative = :initiative AND id IN (:ids)")
                .param("initiative", initiative.value())
                .param("ids", ids)
                .update();
    }
}
