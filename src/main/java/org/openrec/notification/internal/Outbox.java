package org.openrec.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.cases.Relation;
import org.openrec.notification.Timeliness;
import org.openrec.people.PersonId;
import org.openrec.shared.Language;
import org.openrec.shared.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The mails that wait, sent one by one, each in a transaction that holds its row.
 *
 * <p>A row that another node holds is skipped, so two nodes never send the same mail. If a node dies between the mail
 * host's yes and the commit, the mail is sent once more: at least once, with the same Message-ID for the reader's mail
 * programme to see that it is the same.
 */
@Component
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final int LAST_ATTEMPT = 12;
    private static final int LONGEST_REASON = 300;
    private static final Duration LATELY = Duration.ofDays(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final List<Timeliness> timeliness;

    Outbox(JdbcClient jdbc, TransactionOperations transactions, Clock clock, List<Timeliness> timeliness) {
        this.timeliness = timeliness;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Sends what is due, until nothing is. */
    void sendDue(Postman postman) {
        while (Boolean.TRUE.equals(transactions.execute(transaction -> sendNext(postman)))) {
            LOG.trace("One mail dealt with");
        }
    }

    private boolean sendNext(Postman postman) {
        Optional<Mail> next = holdNext();
        next.ifPresent(mail -> {
            if (isOvertaken(mail)) {
                withdraw(mail);
                return;
            }
            try {
                postman.send(mail);
                done(mail);
            } catch (MailException e) {
                failed(mail, e);
            }
        });
        return next.isPresent();
    }

    /** Whether it is of no use any more, or late and its reader has read it, heard what came after, or has nothing to do. */
    private boolean isOvertaken(Mail mail) {
        return mail.goodUntil().filter(it -> it.isBefore(clock.instant())).isPresent()
                || mail.attempts() > 0
                        && mail.message()
                                .filter(it -> isPast(it.id())
                                        || timeliness.stream().anyMatch(time -> time.isOver(it.subject(), mail.link())))
                                .isPresent();
    }

    private boolean isPast(UUID message) {
        return jdbc.sql("""
                        SELECT message.read_at IS NOT NULL OR EXISTS (
                            SELECT FROM openrec.message later
                            WHERE later.subject_type = message.subject_type
                            AND later.subject_id = message.subject_id
                            AND later.person_id = message.person_id
                            AND later.created_at > message.created_at)
                        FROM openrec.message WHERE id = ?
                        """).param(message).query(Boolean.class).single();
    }

    private void withdraw(Mail mail) {
        LOG.info("Mail {} withdrawn: time has overtaken it", mail.id());
        jdbc.sql("UPDATE openrec.mail SET withdrawn_at = ? WHERE id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(mail.id())
                .update();
    }

    private Optional<Mail> holdNext() {
        return jdbc.sql("""
                        SELECT mail.id, message_id, recipient, language, attempts, good_until,
                            coalesce(mail.title, message.title) AS title, coalesce(mail.body, message.body) AS body,
                            coalesce(mail.link, message.link) AS link, message.subject_type, message.subject_id, message.person_id,
                            message.relation, message.appointment
                        FROM openrec.mail LEFT JOIN openrec.message ON message.id = mail.message_id
                        WHERE sent_at IS NULL AND given_up_at IS NULL AND withdrawn_at IS NULL AND next_attempt_at <= ?
                        ORDER BY next_attempt_at LIMIT 1 FOR UPDATE OF mail SKIP LOCKED
                        """)
                .param(Timestamp.from(clock.instant()))
                .query(Outbox::mail)
                .optional();
    }

    private void done(Mail mail) {
        jdbc.sql("UPDATE openrec.mail SET sent_at = ?, attempts = attempts + 1,"
                        + " link = CASE WHEN message_id IS NULL THEN '' END WHERE id = ?")
                .param(Timestamp.from(clock.instant()))
                .param(mail.id())
                .update();
    }

    private void failed(Mail mail, MailException reason) {
        int attempts = mail.attempts() + 1;
        boolean hopeless = attempts >= LAST_ATTEMPT;
        Duration doubling = Duration.ofMinutes(1L << mail.attempts());
        Duration pause = doubling.compareTo(LONGEST_PAUSE) < 0 ? doubling : LONGEST_PAUSE;
        LOG.warn(
                "Mail {} not sent, attempt {}; {}",
                mail.id(),
                attempts,
                hopeless ? "given up" : "next in " + pause,
                reason);
        jdbc.sql("UPDATE openrec.mail SET attempts = ?, next_attempt_at = ?, given_up_at = CAST(? AS timestamptz),"
                        + " problem = ? WHERE id = ?")
                .param(attempts)
                .param(Timestamp.from(clock.instant().plus(pause)))
                .param(hopeless ? Timestamp.from(clock.instant()) : null)
                .param(said(reason))
                .param(mail.id())
                .update();
    }

    /** In one line, and without whose mail it was. */
    private static String said(MailException reason) {
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(reason);
        String words =
                String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").replaceAll("[^\\s<>]+@[^\\s<>]+", "…");
        return words.substring(0, Math.min(words.length(), LONGEST_REASON));
    }

    /** What the mail host says of those that wait after a failure, or were given up lately; empty if there are none. */
    Optional<String> trouble() {
        return jdbc.sql("""
                        SELECT problem FROM openrec.mail WHERE sent_at IS NULL AND attempts > 0 AND withdrawn_at IS NULL
                        AND next_attempt_at > ? ORDER BY next_attempt_at DESC LIMIT 1
                        """)
                .param(Timestamp.from(clock.instant().minus(LATELY)))
                .query((row, number) ->
                        Optional.ofNullable(row.getString("problem")).orElse("?"))
                .optional();
    }

    private static Mail.Message message(UUID id, ResultSet row) throws SQLException {
        return new Mail.Message(
                id,
                new Subject(row.getString("subject_type"), row.getString("subject_id")),
                new PersonId(row.getObject("person_id", UUID.class)),
                Relation.valueOf(row.getString("relation")));
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        Optional<UUID> message = Optional.ofNullable(row.getObject("message_id", UUID.class));
        return new Mail(
                row.getObject("id", UUID.class),
                message.isEmpty() ? Optional.empty() : Optional.of(message(message.get(), row)),
                Optional.ofNullable(row.getString("appointment")).map(AppointmentJson::read),
                row.getString("recipient"),
                Language.valueOf(row.getString("language")),
                row.getString("title"),
                row.getString("body"),
                row.getString("link"),
                Optional.ofNullable(row.getTimestamp("good_until")).map(Timestamp::toInstant),
                row.getInt("attempts"));
    }
}
