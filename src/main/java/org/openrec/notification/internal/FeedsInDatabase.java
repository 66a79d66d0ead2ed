package org.openrec.notification.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.notification.Agenda;
import org.openrec.notification.Feeds;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.account.Secret;
import org.openrec.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the hash of each secret alone: whoever reads the database reads nobody's calendar by it. */
@Component
@Transactional
class FeedsInDatabase implements Feeds {

    static final String PATH = "/calendar/";

    private final JdbcClient jdbc;
    private final People people;
    private final List<Agenda> agendas;
    private final CalendarWriter writer;
    private final Clock clock;

    FeedsInDatabase(JdbcClient jdbc, People people, List<Agenda> agendas, CalendarWriter writer, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.agendas = agendas;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(PersonId person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM openrec.calendar_feed WHERE person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public String renew(PersonId person) {
        String secret = Secret.random();
        jdbc.sql("""
                        INSERT INTO openrec.calendar_feed (person, hash, created_at) VALUES (?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET hash = excluded.hash, created_at = excluded.created_at""")
                .params(person.value(), Sha256.hex(secret), Timestamp.from(clock.instant()))
                .update();
        return PATH + secret + ".ics";
    }

    @Override
    public void end(PersonId person) {
        jdbc.sql("DELETE FROM openrec.calendar_feed WHERE person = ?")
                .param(person.value())
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> read(String secret) {
        return jdbc.sql("SELECT person FROM openrec.calendar_feed WHERE hash = ?")
                .param(Sha256.hex(secret))
                .query((row, number) -> new PersonId(row.getObject("person", UUID.class)))
                .optional()
                .flatMap(people::find)
                .map(Person::login)
                .flatMap(people::actor)
                .map(reader -> writer.feed(
                        agendas.stream().flatMap(it -> it.of(reader).stream()).toList(), reader.language()));
    }
}
