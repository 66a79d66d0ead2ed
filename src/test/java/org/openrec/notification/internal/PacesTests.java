package org.openrec.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.cases.Relation;
import org.openrec.database.CountedStatements;
import org.openrec.notification.Messages;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.notification.Pace;
import org.openrec.notification.Paces;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Subject;
import org.openrec.shared.setting.Here;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Each is mailed when they want to be; however many are told, the database is asked as often as for one. */
@OpenrecTest
@Import(CountedStatements.class)
@TestPropertySource(
        properties = {"spring.mail.host=127.0.0.1", "spring.mail.port=9", "openrec.notification.round=PT1H"})
class PacesTests {

    @Autowired
    Notifications notifications;

    @Autowired
    Messages messages;

    @Autowired
    People people;

    @Autowired
    Digests digests;

    @Autowired
    Paces paces;

    @Autowired
    Outbox outbox;

    @Autowired
    MailWriter writer;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void asItWas() {
        jdbc.sql("DELETE FROM openrec.notice_pace").update();
        jdbc.sql("UPDATE openrec.mail SET withdrawn_at = now() WHERE sent_at IS NULL")
                .update();
    }

    private Actor actor(String login) {
        return people.actor(login).orElseThrow();
    }

    private static Notice notice(List<PersonId> readers, String name) {
        return Notice.worded(
                name,
                List.of(LocalizedText.same("Médiation"), LocalizedText.same("Léa Martin")),
                readers,
                Relation.OWN,
                new Subject("application", "1"),
                "/applications/1",
                UUID.randomUUID().toString());
    }

    private int count(String sql, Object... parameters) {
        return jdbc.sql("SELECT count(*) FROM openrec." + sql)
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private int mails(Notice notice) {
        return count("mail JOIN openrec.message ON message.id = message_id WHERE once = ?", notice.once());
    }

    private List<Mail> sentNow() {
        List<Mail> sent = new ArrayList<>();
        outbox.sendDue(
                new Postman(
                        new JavaMailSenderImpl(),
                        new PublicUrl(URI.create("http://localhost")),
                        writer::write,
                        "openrec@localhost") {
                    @Override
                    void send(Mail mail) {
                        sent.add(mail);
                    }
                });
        return sent;
    }

    @Test
    void whoWantsOneMailADayGetsTheUnreadOnesInOne() {
        Actor reader = actor("entrepreneuriat");
        List<PersonId> toReader = List.of(reader.id());
        paces.choose(reader.id(), Relation.OWN, Pace.DAILY);
        Notice first = notice(toReader, "applicationReceived");
        Notice second = notice(toReader, "notYet");
        Notice read = notice(toReader, "badgeIssued");
        Stream.of(first, second, read).forEach(notifications::send);
        messages.markRead(
                reader,
                messages.newest(reader, 10).stream()
                        .filter(it -> it.title().contains("est là"))
                        .findFirst()
                        .orElseThrow()
                        .id());

        digests.gather();
        assertThat(sentNow()).isEmpty();
        jdbc.sql("UPDATE openrec.message SET digest_at = now() WHERE digest_at IS NOT NULL")
                .update();
        digests.gather();
        digests.gather();

        assertThat(sentNow()).singleElement().satisfies(it -> assertThat(it.body())
                .contains("encore un pas", "est bien arrivée")
                .doesNotContain("est là"));
        assertThat(mails(first) + mails(second) + mails(read)).isZero();
    }

    @Test
    void theMorningIsThatOfTheUniversity() {
        assertThat(digests.nextDay().atZone(Here.zone()).getHour()).isEqualTo(7);
        assertThat(digests.nextWeek().atZone(Here.zone()).getHour()).isEqualTo(7);
        assertThat(digests.nextWeek().atZone(Here.zone()).getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    }

    /** The mail server is away for five minutes: everything arrives afterwards, once. */
    @Test
    void whatWaitsForTheMailServerArrivesOnce() {
        List<Notice> notices = Stream.generate(
                        () -> notice(List.of(actor("marc").id(), actor("lea").id()), "reviewReminder"))
                .limit(5)
                .map(it -> new Notice(
                        it.title(),
                        it.body(),
                        it.recipients(),
                        it.relation(),
                        new Subject("application", UUID.randomUUID().toString()),
                        it.link(),
                        it.once()))
                .toList();
        notices.forEach(notifications::send);
        Postman away =
                new Postman(
                        new JavaMailSenderImpl(),
                        new PublicUrl(URI.create("http://localhost")),
                        writer::write,
                        "openrec@localhost") {
                    @Override
                    void send(Mail mail) {
                        throw new MailSendException("Nobody answers");
                    }
                };
        for (int minute = 0; minute < 5; minute++) {
            outbox.sendDue(away);
            jdbc.sql(
                            "UPDATE openrec.mail SET next_attempt_at = next_attempt_at - interval '1 minute' WHERE sent_at IS NULL")
                    .update();
        }

        List<Mail> arrived = new ArrayList<>();
        await().until(() -> {
            jdbc.sql("UPDATE openrec.mail SET next_attempt_at = now() WHERE sent_at IS NULL AND given_up_at IS NULL")
                    .update();
            arrived.addAll(sentNow());
            return arrived.size() >= 10;
        });
        arrived.addAll(sentNow());

        assertThat(arrived).extracting(it -> it.message().orElseThrow().id()).doesNotHaveDuplicates();
        assertThat(arrived).hasSize(10);
    }

    @Test
    void whoWantsNoMailFindsTheMessageAlone() {
        Actor reader = actor("portage");
        paces.choose(reader.id(), Relation.OWN, Pace.NEVER);
        paces.choose(reader.id(), Relation.WORK, Pace.WEEKLY);
        Notice notice = notice(List.of(reader.id()), "badgeIssued");

        notifications.send(notice);

        assertThat(count("message WHERE once = ?", notice.once())).isEqualTo(1);
        assertThat(mails(notice)).isZero();
        assertThat(paces.of(reader.id()))
                .containsEntry(Relation.OWN, Pace.NEVER)
                .containsEntry(Relation.WORK, Pace.WEEKLY)
                .containsEntry(Relation.PARTY, Pace.AT_ONCE);
    }

    @Test
    void fiveHundredAreToldByAHandfulOfStatements() {
        List<PersonId> many = jdbc.sql("""
                        INSERT INTO openrec.person (id, login, display_name, email, language)
                        SELECT gen_random_uuid(), 'told-' || n, 'Told ' || n, 'told' || n || '@univ.example',
                            CASE WHEN n % 2 = 0 THEN 'FR' ELSE 'EN' END
                        FROM generate_series(1, 500) n RETURNING id""")
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
        Notice toAll = notice(many, "reviewReminder");

        assertThat(statements(toAll)).isLessThan(6);

        assertThat(count("message WHERE once = ?", toAll.once())).isEqualTo(500);
        assertThat(jdbc.sql("SELECT count(DISTINCT title) FROM openrec.message WHERE once = ?")
                        .param(toAll.once())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(mails(toAll)).isEqualTo(500);
    }

    private int statements(Notice notice) {
        return transactions.execute(transaction -> {
            CountedStatements.begin();
            notifications.send(notice);
            return CountedStatements.sofar();
        });
    }
}
