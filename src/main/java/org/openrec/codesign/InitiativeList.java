package org.openrec.codesign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.people.Role;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Initiatives in lists, by what the reader has to do with them: one query. */
@Repository
class InitiativeList {

    private static final String LINES = """
            SELECT i.id, i.title, o.name_fr, o.name_en, i.state, i.phase, (
                    SELECT y.left_phase FROM openrec.party y WHERE y.initiative = i.id
                    AND y.door = ANY (string_to_array(:doors, ' ')) ORDER BY y.id DESC LIMIT 1) AS left_phase,
                p.status_fr, p.status_en, p.turn, p.entered_at,
                (SELECT min(d) FROM (
                    SELECT m.chosen_at FROM openrec.meeting m
                    WHERE m.initiative = i.id AND m.state = 'PLANNED' AND m.chosen_at > :now
                    UNION ALL SELECT coalesce(w.held_at, w.open_until) FROM openrec.workshop w
                    WHERE w.initiative = i.id AND w.state = 'PLANNED' AND coalesce(w.held_at, w.open_until) > :now
                ) fixed(d)) AS next,
                i.organisation = ANY (string_to_array(:services, ' ')) OR EXISTS (
                    SELECT 1 FROM openrec.party y WHERE y.initiative = i.id AND y.left_at IS NULL
                    AND y.door = ANY (string_to_array(:doors, ' '))) AS mine
            FROM openrec.initiative i
            JOIN openrec.organisation o ON o.id = i.organisation
            LEFT JOIN LATERAL (
                SELECT * FROM openrec.progress_step s
                WHERE s.subject_type = 'initiative' AND s.subject_id = i.id::text AND s.left_at IS NULL AND NOT s.ended
                ORDER BY s.id DESC LIMIT 1) p ON true
            WHERE :all OR i.organisation = ANY (string_to_array(:services, ' ')) OR EXISTS (
                SELECT 1 FROM openrec.party y
                WHERE y.initiative = i.id AND y.door = ANY (string_to_array(:doors, ' ')))
            ORDER BY i.ended_at IS NOT NULL, mine DESC, i.opened_at DESC, i.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InitiativeList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<InitiativeLine> of(Actor actor) {
        boolean all = actor.has(Role.ACCOMPANIST) || actor.has(Role.SPONSOR) || actor.has(Role.MANAGER);
        String services = actor.groups().stream()
                .filter(group -> group.role() == Role.STAFF)
                .flatMap(group -> group.organisation().stream())
                .map(OrganisationId::value)
                .collect(Collectors.joining(" "));
        String doors = Stream.concat(
                        actor.groupCodes().stream(), Stream.of(actor.id().toString()))
                .collect(Collectors.joining(" "));
        return jdbc.sql(LINES)
                .param("now", Timestamp.from(clock.instant()))
                .param("all", all)
                .param("services", services)
                .param("doors", doors)
                .query((row, number) -> all || row.getBoolean("mine") ? line(row) : formerLine(row))
                .list();
    }

    private static InitiativeLine line(ResultSet row) throws SQLException {
        Optional<String> french = Optional.ofNullable(row.getString("status_fr"));
        String english = row.getString("status_en");
        return new InitiativeLine(
                new InitiativeId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new LocalizedText(row.getString("name_fr"), row.getString("name_en")),
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
