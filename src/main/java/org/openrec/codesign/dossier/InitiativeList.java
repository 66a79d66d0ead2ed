package org.openrec.codesign.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Initiatives in lists, by what the reader has to do with them: one query for each page. */
@Repository
class InitiativeList {

    /** Reads no more rows than the page has, and what belongs to each by its index. */
    private static final String LINES = """
            SELECT i.id, i.title, o.name_fr, o.name_en, i.opened_at, i.state, i.phase, (
                    SELECT y.left_phase FROM openrec.party y WHERE y.initiative = i.id
                    AND y.door = ANY (string_to_array(:doors, ' ')) ORDER BY y.id DESC LIMIT 1) AS left_phase,
                p.status_fr, p.status_en, p.turn, p.entered_at,
                (SELECT min(d) FROM (
                    SELECT m.chosen_at FROM openrec.meeting m
                    WHERE m.initiative = i.id AND m.state = 'PLANNED' AND m.chosen_at > :now
                    UNION ALL SELECT coalesce(w.held_at, w.open_until) FROM openrec.workshop w
                    WHERE w.initiative = i.id AND w.state = 'PLANNED' AND coalesce(w.held_at, w.open_until) > :now
                ) fixed(d)) AS next,
                %2$s AS mine
            FROM (SELECT * FROM openrec.initiative i WHERE %1$s ORDER BY i.opened_at DESC, i.id DESC LIMIT :limit) i
            JOIN openrec.organisation o ON o.id = i.organisation
            LEFT JOIN LATERAL (
                SELECT * FROM openrec.progress_step s
                WHERE s.subject_type = 'initiative' AND s.subject_id = i.id::text AND s.left_at IS NULL AND NOT s.ended
                ORDER BY s.id DESC LIMIT 1) p ON true
            ORDER BY i.opened_at DESC, i.id DESC
            """;

    private static final String MINE = """
            (i.organisation = ANY (string_to_array(:services, ' ')) OR EXISTS (
                SELECT 1 FROM openrec.party y WHERE y.initiative = i.id AND y.left_at IS NULL
                AND y.door = ANY (string_to_array(:doors, ' '))))""";

    /** By the indexes of services and doors: those of everybody else are not touched. */
    private static final String TAKEN_PART = """
            i.id IN (SELECT own.id FROM openrec.initiative own WHERE own.organisation = ANY (string_to_array(:services, ' '))
                UNION SELECT y.initiative FROM openrec.party y
                WHERE y.door = ANY (string_to_array(:doors, ' ')))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    InitiativeList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** One page of a part, newest first. */
    List<InitiativeLine> page(Actor actor, InitiativePage.Part part, Optional<InitiativePage.Cursor> after, int limit) {
        boolean seesAll = seesAll(actor);
        String condition =
                switch (part) {
                    case MINE -> "i.ended_at IS NULL AND " + TAKEN_PART + " AND " + MINE;
                    case OTHERS -> "i.ended_at IS NULL AND NOT " + MINE + (seesAll ? "" : " AND " + TAKEN_PART);
                    case ENDED -> "i.ended_at IS NOT NULL" + (seesAll ? "" : " AND " + TAKEN_PART);
                };
        String behind = after.isPresent() ? " AND (i.opened_at, i.id) < (:afterTime, :afterId)" : "";
        JdbcClient.StatementSpec statement = bound(condition + behind, actor).param("limit", limit);
        after.ifPresent(it -> statement
                .param("afterTime", Timestamp.from(it.openedAt()))
                .param("afterId", it.id().value()));
        return lines(statement, seesAll);
    }

    /** The given ones as they are now, in the order of the list; those that the actor may not know of are left out. */
    List<InitiativeLine> of(Actor actor, Collection<InitiativeId> ids) {
        boolean seesAll = seesAll(actor);
        return lines(
                bound("i.id = ANY (:ids)" + (seesAll ? "" : " AND " + TAKEN_PART), actor)
                        .param("ids", ids.stream().map(InitiativeId::value).toArray(UUID[]::new))
                        .param("limit", ids.size()),
                seesAll);
    }

    private static boolean seesAll(Actor actor) {
        return actor.has(Role.ACCOMPANIST) || actor.has(Role.SPONSOR) || actor.has(Role.MANAGER);
    }

    private JdbcClient.StatementSpec bound(String condition, Actor actor) {
        String services = actor.groups().stream()
                .filter(group -> group.role() == Role.STAFF)
                .flatMap(group -> group.organisation().stream())
                .map(OrganisationId::value)
                .collect(Collectors.joining(" "));
        String doors = Stream.concat(
                        actor.groupCodes().stream(), Stream.of(actor.id().toString()))
                .collect(Collectors.joining(" "));
        return jdbc.sql(LINES.formatted(condition, MINE))
                .param("now", Timestamp.from(clock.instant()))
                .param("services", services)
                .param("doors", doors);
    }

    private static List<InitiativeLine> lines(JdbcClient.StatementSpec statement, boolean seesAll) {
        return statement
                .query((row, number) -> seesAll || row.getBoolean("mine") ? line(row) : formerLine(row))
                .list();
    }

    private static InitiativeLine line(ResultSet row) throws SQLException {
        Optional<String> french = Optional.ofNullable(row.getString("status_fr"));
        String english = row.getString("status_en");
        return new InitiativeLine(
                new InitiativeId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
                row.getTimestamp("opened_at").toInstant(),
                InitiativeState.valueOf(row.getString("state")),
                row.getInt("phase"),
                french.map(text -> new LocalizedText(text, english)),
                Optional.ofNullable(row.getString("turn")).map(Turn::valueOf),
                instant(row.getTimestamp("entered_at")),
                instant(row.getTimestamp("next")),
                row.getBoolean("mine"));
    }

    private static InitiativeLine formerLine(ResultSet row) throws SQLException {
        return line(row).asAFormerPartySeesIt(row.getInt("left_phase"));
    }

    private static Optional<Instant> instant(@Nullable Timestamp moment) {
        return Optional.ofNullable(moment).map(Timestamp::toInstant);
    }
}
