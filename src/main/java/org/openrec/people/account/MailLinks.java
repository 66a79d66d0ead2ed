package org.openrec.people.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openrec.people.PersonId;
import org.openrec.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What links carry that are sent by mail: good once, until their end, for one purpose. Kept as a hash. */
@Component
@Transactional
public class MailLinks {

    /** What a link is for: one that confirms an address lets nobody in. */
    public enum Purpose {
        SIGN_IN(Duration.ofMinutes(15)),
        INVITATION(Duration.ofDays(7)),
        CONFIRMATION(Duration.ofDays(1));

        private final Duration good;

        Purpose(Duration good) {
            this.good = good;
        }

        public Duration good() {
            return good;
        }
    }

    /** Of one kind to one address in the time that one is good: more would be a storm. */
    private static final int MOST = 3;

    private final JdbcClient jdbc;
    private final Clock clock;

    MailLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty if as many as there may be are on their way to that address. */
    public Optional<String> create(Purpose purpose, PersonId person, String address) {
        Instant now = clock.instant();
        jdbc.sql("DELETE FROM openrec.mail_link WHERE expires_at < ?")
                .param(Timestamp.from(now))
                .update();
        long sent = jdbc.sql("SELECT count(*) FROM openrec.mail_link WHERE lower(address) = lower(?) AND purpose = ?")
                .params(address, purpose.name())
                .query(Long.class)
                .single();
        if (sent >= MOST) {
            return Optional.empty();
        }
        String token = Secret.random();
        jdbc.sql("INSERT INTO openrec.mail_link (token_hash, purpose, person, address, sent_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        Sha256.hex(token),
                        purpose.name(),
                        person.value(),
                        address,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(purpose.good)))
                .update();
        return Optional.of(token);
    }

    /** By which somebody comes in, whether asked for or invited. Good no more afterwards. */
    public Optional<Addressee> useToSignIn(String token) {
        return jdbc.sql("DELETE FROM openrec.mail_link WHERE token_hash = ? AND expires_at > ?"
                        + " AND purpose <> 'CONFIRMATION' RETURNING person, address")
                .params(Sha256.hex(token), Timestamp.from(clock.instant()))
                .query(MailLinks::used)
                .optional();
    }

    /** Only for the person that it was for. Good no more afterwards. */
    public Optional<Addressee> useToConfirm(String token, PersonId person) {
        return jdbc.sql("DELETE FROM openrec.mail_link WHERE token_hash = ? AND expires_at > ?"
                        + " AND purpose = 'CONFIRMATION' AND person = ? RETURNING person, address")
                .params(Sha256.hex(token), Timestamp.from(clock.instant()), person.value())
                .query(MailLinks::used)
                .optional();
    }

    private static Addressee used(ResultSet row, int number) throws SQLException {
        return new Addressee(new PersonId(row.getObject("person", UUID.class)), row.getString("address"));
    }
}
