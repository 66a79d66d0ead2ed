package org.openrec.codesign.memory;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.openrec.codesign.Phase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many days a phase takes as a rule; as it was within the last hour. */
@Component
public class PhaseDays {

    /** Below, a few initiatives would stand for all. */
    private static final int ENOUGH = 5;

    private final JdbcClient jdbc;
    private final LoadingCache<Integer, Map<Phase, Long>> kept =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofHours(1)).build(this::count);

    PhaseDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Half of the phases that were done took no longer; without those of which too few were done to say so. */
    public Map<Phase, Long> all() {
        return kept.get(ENOUGH);
    }

    private Map<Phase, Long> count(int enough) {
        Map<Phase, Long> days = new EnumMap<>(Phase.class);
        jdbc.sql("""
                        SELECT phase, round(percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) / 86400) AS days
                        FROM (SELECT what, CAST(words ->> 0 AS integer) AS phase, extract(epoch FROM happened_at
                                - lag(happened_at) OVER (PARTITION BY initiative, words ->> 0 ORDER BY id)) AS seconds
                            FROM openrec.initiative_event WHERE what IN (:course)) stays
                        WHERE what = :done AND seconds IS NOT NULL GROUP BY phase HAVING count(*) >= :enough""")
                .param("course", Happening.COURSE.stream().map(Enum::name).toList())
                .param("done", Happening.PHASE_DONE.name())
                .param("enough", enough)
                .query(row -> {
                    int phase = row.getInt("phase");
                    long usual = Math.max(1, row.getLong("days"));
                    Phase.of(phase).ifPresent(it -> days.put(it, usual));
                });
        return days;
    }
}
