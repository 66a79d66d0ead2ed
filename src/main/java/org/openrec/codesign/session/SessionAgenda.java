package org.openrec.codesign.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.openrec.notification.Agenda;
import org.openrec.notification.Appointment;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sessions that somebody is invited to: those of {@link SessionInvitations}, and of whoever came later. */
@Component
class SessionAgenda implements Agenda {

    private static final Duration PAST = Duration.ofDays(90);
    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    SessionAgenda(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Appointment> of(Actor reader) {
        return jdbc.sql("""
                        WITH own AS (
                            SELECT i.id, i.title, FALSE AS party FROM openrec.initiative i
                            WHERE :accompanies OR i.organisation = ANY (string_to_array(:services, ' '))
                            UNION SELECT i.id, i.title, TRUE FROM openrec.initiative i
                            JOIN openrec.party y ON y.initiative = i.id AND y.left_at IS NULL
                            WHERE y.door = ANY (string_to_array(:doors, ' ')))
                        SELECT DISTINCT s.*, own.title, own.id AS initiative FROM own CROSS JOIN LATERAL (
                            SELECT 'MEETING' AS kind, m.id AS session, m.number, m.sequence, m.state,
                                m.chosen_at AS begins_at, m.place
                            FROM openrec.meeting m WHERE m.initiative = own.id AND NOT own.party AND m.chosen_at > :since
                            UNION ALL SELECT 'WORKSHOP', w.id, w.number, w.sequence, w.state, w.held_at, w.place
                            FROM openrec.workshop w WHERE w.initiative = own.id AND w.held_at > :since) s
                        ORDER BY s.begins_at LIMIT :most""")
                .param("accompanies", reader.has(Role.ACCOMPANIST))
                .param(
                        "services",
                        reader.groups().stream()
                                .filter(it -> it.role() == Role.STAFF)
                                .flatMap(it -> it.organisation().stream())
                                .map(OrganisationId::value)
                                .collect(Collectors.joining(" ")))
                .param("doors", String.join(" ", reader.groupCodes()) + " " + reader.id())
                .param("since", Timestamp.from(clock.instant().minus(PAST)))
                .param("most", MOST)
                .query(SessionAgenda::appointment)
                .list();
    }

    private static Appointment appointment(ResultSet row, int number) throws SQLException {
        return SessionKind.valueOf(row.getString("kind"))
                .appointment(
                        row.getLong("session"),
                        row.getInt("number"),
                        row.getInt("sequence"),
                        SessionState.valueOf(row.getString("state")) == SessionState.CANCELLED,
                        row.getTimestamp("begins_at").toInstant(),
                        row.getString("place"),
                        row.getString("initiative"),
                        row.getString("title"));
    }
}
