package org.openrec.notification.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Gathers what somebody wants to hear once a day or once a week into one mail: unread messages alone. */
@Component
class Digests {

    private static final LocalTime IN_THE_MORNING = LocalTime.of(7, 0);

    /** In one mail; more are counted. */
    private static final int LISTED = 30;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final People people;
    private final Clock clock;

    Digests(JdbcClient jdbc, TransactionOperations transactions, People people, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.people = people;
        this.clock = clock;
    }

    /** The next morning by the university's clock. */
    Instant nextDay() {
        LocalDate today = today();
        Instant thisMorning = morning(today);
        return thisMorning.isAfter(clock.instant()) ? thisMorning : morning(today.plusDays(1));
    }

    /** The next morning of a week's first day. */
    Instant nextWeek() {
        LocalDate monday = today().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        Instant morning = morning(monday);
        return morning.isAfter(clock.instant()) ? morning : morning(monday.plusWeeks(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Here.zone());
    }

    private static Instant morning(LocalDate day) {
        return day.atTime(IN_THE_MORNING).atZone(Here.zone()).toInstant();
    }

    /** Puts the mails aside whose time has come, a person at a time; on several nodes at once each is put aside once. */
    void gather() {
        while (Boolean.TRUE.equals(transactions.execute(transaction -> gatherNext()))) {
            // the next person
        }
    }

    private boolean gatherNext() {
        Optional<PersonId> reader = jdbc.sql("""
                        SELECT person_id FROM openrec.message WHERE digest_at <= ?
                        ORDER BY digest_at LIMIT 1 FOR UPDATE SKIP LOCKED""")
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .optional();
        reader.flatMap(people::find).ifPresent(this::gather);
        return reader.isPresent();
    }

    private void gather(Person reader) {
        List<String> titles = jdbc.sql("""
                        WITH due AS (UPDATE openrec.message SET digest_at = NULL WHERE person_id = ? AND digest_at <= ?
                            RETURNING title, created_at, read_at)
                        SELECT title FROM due WHERE read_at IS NULL ORDER BY created_at""")
                .params(reader.id().value(), Timestamp.from(clock.instant()))
                .query(String.class)
                .list();
        if (titles.isEmpty() || reader.email().isBlank()) {
            return;
        }
        StringBuilder body = new StringBuilder();
        titles.stream().limit(LISTED).forEach(it -> body.append("• ").append(it).append('\n'));
        if (titles.size() > LISTED) {
            body.append(Texts.get(reader.language(), "notification.digest.more", titles.size() - LISTED));
        }
        jdbc.sql("""
                        INSERT INTO openrec.mail (id, recipient, language, title, body, link, next_attempt_at)
                        VALUES (?, ?, ?, ?, ?, '/messages', ?)""")
                .params(
                        UUID.randomUUID(),
                        reader.email(),
                        reader.language().name(),
                        Texts.get(reader.language(), "notification.digest.title", titles.size()),
                        body.toString().strip(),
                        Timestamp.from(clock.instant()))
                .update();
    }
}
