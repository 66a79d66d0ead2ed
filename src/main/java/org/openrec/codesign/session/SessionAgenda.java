package org.openrec.codesign.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        Set<UUID> led =
                ids(jdbc.sql("SELECT id FROM openrec.initiative WHERE organisation = ANY (string_to_array(?, ' '))")
                        .param(reader.groups().stream()
                                .filter(it -> it.role() == Role.STAFF)
                                .flatMap(it -> it.organisation().stream())
                                .map(OrganisationId::value)
                                .collect(Collectors.joining(" "))));
        if (reader.has(Role.ACCOMPANIST)) {
            led.addAll(ids(jdbc.sql("SELECT id FROM openrec.initiative WHERE ended_at IS NULL")));
        }
        Set<UUID> taken = ids(jdbc.sql("SELECT initiative AS id FROM openrec.party WHERE left_at IS NULL"
                        + " AND door = ANY (string_to_array(?, ' '))")
                .param(String.join(" ", reader.groupCodes()) + " " + reader.id()));
        taken.addAll(led);
        return taken.isEmpty() ? List.of() : sessions(led, taken);
    }

    private static Set<UUID> ids(JdbcClient.StatementSpec statement) {
        return new HashSet<>(statement
                .query((row, number) -> row.getObject("id", UUID.class))
                .list());
    }

    /** The meetings of those that the reader leads, the workshops of all. */
    private List<Appointment> sessions(Set<UUID> led, Set<UUID> taken) {
        return jdbc.sql("""
                        SELECT s.*, i.title FROM (
                            SELECT 'MEETING' AS kind, m.id AS session, m.initiative, m.number, m.sequence, m.state,
                                m.chosen_at AS begins_at, m.place
                            FROM openrec.meeting m WHERE m.initiative = ANY (:led) AND m.chosen_at > :since
                            UNION ALL SELECT 'WORKSHOP', w.id, w.initiative, w.number, w.sequence, w.state, w.held_at,
                                w.place
                            FROM openrec.workshop w WHERE w.initiative = ANY (:taken) AND w.held_at > :since) s
                        JOIN openrec.initiative i ON i.id = s.initiative
                        ORDER BY s.begins_at LIMIT :most""")
                .param("led", led.toArray(UUID[]::new))
                .param("taken", taken.toArray(UUID[]::new))
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
