package org.openrec.people.account;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openrec.people.PersonId;
import org.openrec.shared.Changes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All sessions of all nodes, as rows: a session without one ends where it is held. */
@Component
@Transactional
public class SignedInSessions {

    /** Somebody's session has been ended from elsewhere (see {@link Changes}). */
    public static final String ENDED = "sessions";

    /** How exactly it is known when a session was used last. */
    public static final Duration SEEN = Duration.ofMinutes(5);

    private static final Duration GONE = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    SignedInSessions(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    public UUID begin(PersonId person, String device) {
        UUID id = UUID.randomUUID();
        jdbc.sql("INSERT INTO openrec.signed_in (id, person, device, since, seen_at) VALUES (?, ?, ?, ?, ?)")
                .params(id, person.value(), device, now(), now())
                .update();
        return id;
    }

    public void seen(UUID session) {
        jdbc.sql("UPDATE openrec.signed_in SET seen_at = ? WHERE id = ?")
                .params(now(), session)
                .update();
    }

    public void over(UUID session) {
        jdbc.sql("DELETE FROM openrec.signed_in WHERE id = ?").param(session).update();
    }

    /** Of these, those that nobody has ended. */
    @Transactional(readOnly = true)
    public List<UUID> going(Collection<UUID> sessions) {
        return jdbc.sql("SELECT id FROM openrec.signed_in WHERE id = ANY (?)")
                .param(sessions.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /** The last used first. */
    @Transactional(readOnly = true)
    public List<SignedIn> of(PersonId person) {
        return jdbc.sql("SELECT * FROM openrec.signed_in WHERE person = ? AND seen_at > ?"
                        + " ORDER BY seen_at DESC, since DESC, id LIMIT 100")
                .params(person.value(), gone())
                .query((row, number) -> new SignedIn(
                        row.getObject("id", UUID.class),
                        row.getString("device"),
                        row.getTimestamp("since").toInstant(),
                        row.getTimestamp("seen_at").toInstant()))
                .list();
    }

    /** Nothing happens for a session of somebody else. */
    public void end(PersonId person, UUID session) {
        jdbc.sql("DELETE FROM openrec.signed_in WHERE person = ? AND id = ?")
                .params(person.value(), session)
                .update();
        changes.tell(ENDED);
    }

    public void endAll(PersonId person) {
        jdbc.sql("DELETE FROM openrec.signed_in WHERE person = ?")
                .param(person.value())
                .update();
        changes.tell(ENDED);
    }

    /** Those of a node that died without a word. */
    @Scheduled(fixedDelayString = "PT30M", initialDelayString = "PT1M")
    public void forgetThoseThatAreGone() {
        jdbc.sql("DELETE FROM openrec.signed_in WHERE seen_at < ?")
                .param(gone())
                .update();
    }

    private Timestamp gone() {
        return Timestamp.from(clock.instant().minus(GONE));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
