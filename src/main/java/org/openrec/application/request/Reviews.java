package org.openrec.application.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrec.application.ApplicationId;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.HeldDecision;
import org.openrec.application.opinion.Opinion;
import org.openrec.application.opinion.Review;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The reviews of requests. Beside the aggregate, not in it: several reviewers of one round must not wait for each other,
 * and the primary key alone keeps one of them from reviewing twice.
 */
@Repository
public class Reviews {

    private final JdbcClient jdbc;

    Reviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a review of the present round, given for the issuing service, also over one that was taken back; false if there is one already. */
    public boolean give(BadgeApplication application, Actor reviewer, Opinion opinion, Instant now) {
        return jdbc.sql("""
                        insert into openrec.application_review
                            (application, round, reviewer, reviewer_name, organisation, outside, opinion, given_at)
                        values (:application, :round, :reviewer, :name, :organisation, :outside,
                            cast(:opinion as jsonb), :now)
                        on conflict (application, round, reviewer) do update
                            set opinion = excluded.opinion, given_at = excluded.given_at, taken_back = false,
                                organisation = excluded.organisation, outside = excluded.outside
                            where application_review.taken_back
                        """)
                        .param("application", application.id().value())
                        .param("round", application.round().number())
                        .param("reviewer", reviewer.id().value())
                        .param("name", reviewer.displayName())
                        .param("organisation", application.organisation().value())
                        .param("outside", !application.reviewableBy(reviewer))
                        .param("opinion", Json.write(opinion))
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    /** False if the reviewer has given none in this round, or has taken it back already. */
    public boolean takeBack(ApplicationId application, int round, PersonId reviewer) {
        return jdbc.sql("""
                        update openrec.application_review set taken_back = true
                        where application = ? and round = ? and reviewer = ? and not taken_back
                        """)
                        .params(application.value(), round, reviewer.value())
                        .update()
                == 1;
    }

    public void takeBackAll(ApplicationId application, int round) {
        jdbc.sql("update openrec.application_review set taken_back = true where application = ? and round = ?")
                .params(application.value(), round)
                .update();
    }

    /** All rounds', oldest first, those taken back included. */
    public List<Review> all(ApplicationId application) {
        return all(List.of(application)).getOrDefault(application, List.of());
    }

    /** The same of many, read at once; nothing for those without any. */
    public Map<ApplicationId, List<Review>> all(Collection<ApplicationId> applications) {
        return jdbc
                .sql("""
                        select application, round, reviewer, reviewer_name, organisation, outside, opinion, given_at,
                            taken_back
                        from openrec.application_review where application = any (?) order by round, given_at
                        """)
                .param(applications.stream().map(ApplicationId::value).toArray(UUID[]::new))
                .query((row, number) ->
                        Map.entry(new ApplicationId(row.getObject("application", UUID.class)), review(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                row.getInt("round"),
                new PersonId(row.getObject("reviewer", UUID.class)),
                row.getString("reviewer_name"),
                new OrganisationId(row.getString("organisation")),
                row.getBoolean("outside"),
                Json.opinion(row.getString("opinion")),
                row.getTimestamp("given_at").toInstant(),
                row.getBoolean("taken_back"));
    }

    /** Those that count in a round. */
    public List<Review> of(ApplicationId application, int round) {
        return all(application).stream()
                .filter(it -> it.round() == round && !it.takenBack())
                .toList();
    }

    public List<HeldDecision> held(PersonId reviewer, Instant now) {
        return jdbc.sql("""
                        select a.id, a.applicant_name, a.achievement_name_fr, a.achievement_name_en, a.decision, a.held_until
                        from openrec.application_review r
                        join openrec.application a on a.id = r.application
                            and r.round = (select max(number) from openrec.application_round where application = a.id)
                        where r.reviewer = :reviewer and not r.taken_back
                            and a.status = 'DECIDED' and a.held_until > :now
                        order by a.held_until
                        """)
                .param("reviewer", reviewer.value())
                .param("now", Timestamp.from(now))
                .query((row, number) -> new HeldDecision(
                        new ApplicationId(row.getObject("id", UUID.class)),
                        row.getString("applicant_name"),
                        new LocalizedText(row.getString("achievement_name_fr"), row.getString("achievement_name_en")),
                        Decision.valueOf(row.getString("decision")),
                        row.getTimestamp("held_until").toInstant()))
                .list();
    }
}
