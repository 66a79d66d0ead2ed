package org.openrec.application.course;

import java.util.Objects;
import java.util.OptionalLong;
import org.openrec.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How long services take to decide. */
@Repository
class UsualDays {

    private final JdbcClient jdbc;

    UsualDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The median, in days, that the service itself took: from what was sent to the last review of it, over every round
     * of the last twenty decided requests. What the student took between two rounds does not count. Empty if there is
     * none.
     */
    OptionalLong of(OrganisationId organisation) {
        return jdbc
                .sql("""
                        select percentile_cont(0.5) within group (order by seconds) / 86400 as days from (
                            select extract(epoch from max(review.given_at) - round.sent_at) as seconds
                            from (
                                select id from openrec.application
                                where organisation = ? and decided_at is not null
                                order by decided_at desc limit 20) last
                            join openrec.application_round round on round.application = last.id
                            join openrec.application_review review on review.application = last.id
                                and review.round = round.number and not review.taken_back
                            group by last.id, round.number, round.sent_at) taken
                        """)
                .param(organisation.value())
                .query((row, number) -> row.getObject("days", Double.class))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .mapToLong(days -> Math.max(1, Math.round(days)))
                .findFirst();
    }
}
