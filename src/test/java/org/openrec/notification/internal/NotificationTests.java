package org.openrec.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.cases.Relation;
import org.openrec.notification.Appointment;
import org.openrec.notification.Messages;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.notification.ReadMail;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@OpenrecTest
class NotificationTests {

    private static final ServerSetup SMTP = ServerSetupTest.SMTP.dynamicPort();

    @RegisterExtension
    static final GreenMailExtension MAIL_HOST = new GreenMailExtension(SMTP)
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication())
            .withPerMethodLifecycle(false);

    @Autowired
    private Notifications notifications;

    @Autowired
    private Messages messages;

    @Autowired
    private People people;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MailWriter writer;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private PublicUrl publicUrl;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void mailHost(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL_HOST.getSmtp().getPort());
        registry.add("openrec.notification.round", () -> "PT1H");
    }

    @Test
    void keepsAMessageAndMailsItAfterTheCommit() throws Exception {
        Actor lea = actor("lea");
        Notice notice = notice(lea, "applicationReceived");

        notifications.send(notice);

        assertThat(messages.newest(lea, 1)).singleElement().satisfies(message -> {
            assertThat(message.title()).isEqualTo("Votre demande du badge « Médiation » est bien arrivée");
            assertThat(message.link()).isEqualTo("/applications/1");
            assertThat(message.read()).isFalse();
        });
        MimeMessage mail = mailsAbout(notice, 1).get(0);
        assertThat(mail.getRecipients(RecipientType.TO)[0]).hasToString("lea@univ.example");
        assertThat(mail.getSubject()).contains("Médiation");
        ReadMail read = ReadMail.of(mail);
        for (String part : List.of(read.text(), read.page())) {
            assertThat(part)
                    .contains(
                            publicUrl.resolve("/applications/1").toString(),
                            "Votre demande du badge",
                            "un badge que vous avez demandé ou reçu");
        }
    }

    /** What somebody wrote is words in the page of a mail, whatever it looks like. */
    @Test
    void nothingThatPeopleWroteIsMarkupInAMail() {
        Notice notice = Notice.worded(
                "applicationReceived",
                List.of(LocalizedText.same("<img src=x onerror=alert(1)> & ${title}")),
                List.of(actor("lea").id()),
                Relation.OWN,
                new Subject("application", "1"),
                "/applications/1",
                UUID.randomUUID().toString());

        notifications.send(notice);

        ReadMail read = ReadMail.of(mailsAbout(notice, 1).get(0));
        assertThat(read.page()).doesNotContain("<img").contains("&lt;img src=x onerror=alert(1)&gt; &amp; ${title}");
        assertThat(read.text()).contains("<img src=x onerror=alert(1)> & ${title}");
    }

    @Test
    void anInvitationComesWithWhatCalendarProgramsRead() throws Exception {
        Notice notice = notice(actor("lea"), "reviewReminder")
                .with(new Appointment(
                        "meeting-1",
                        1,
                        false,
                        LocalizedText.same("Réunion"),
                        Instant.parse("2027-01-12T13:00:00Z"),
                        Duration.ofHours(1),
                        "Salle 3",
                        "/initiatives/1"));

        notifications.send(notice);

        MimeMultipart parts = (MimeMultipart) mailsAbout(notice, 1).get(0).getContent();
        BodyPart calendar = parts.getBodyPart(2);
        assertThat(calendar.getContentType()).startsWith("text/calendar").contains("method=REQUEST");
        VEvent event =
                Biweekly.parse(calendar.getInputStream()).first().getEvents().get(0);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-01-12T13:00:00Z"));
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("lea@univ.example");
    }

    @Test
    void tellsNobodyTwiceWhenAJobRepeats() {
        Actor marc = actor("marc");
        Notice notice = notice(marc, "notYet");

        notifications.send(notice);
        notifications.send(notice);

        assertThat(messages.newest(marc, 100))
                .filteredOn(message -> message.title().contains("encore un pas"))
                .hasSize(1);
        assertThat(mailsAbout(notice, 1)).hasSize(1);
    }

    @Test
    void forgetsTheMessageWhenTheTransactionRollsBack() {
        Actor dci = actor("dci");
        Notice notice = notice(dci, "reviewReminder");

        assertThatThrownBy(() -> transactions.executeWithoutResult(transaction -> {
                    notifications.send(notice);
                    throw new IllegalStateException("The step failed");
                }))
                .hasMessage("The step failed");

        assertThat(messages.newest(dci, 10)).isEmpty();
        assertThat(kept(notice)).isZero();
    }

    @Test
    void countsTheUnreadOnesAndOnlyTheReaderMarksThem() {
        Actor tu = actor("tu");
        notifications.send(notice(tu, "reviewReminder"));
        notifications.send(notice(tu, "reviewEscalation"));
        var first = messages.newest(tu, 1).get(0).id();

        messages.markRead(actor("sio"), first);
        assertThat(messages.unread(tu)).isEqualTo(2);

        messages.markRead(tu, first);
        assertThat(messages.unread(tu)).isEqualTo(1);

        messages.markAllRead(tu);
        assertThat(messages.unread(tu)).isZero();
    }

    @Test
    void triesAgainLaterWhenTheMailHostRefuses() {
        Notice notice = notice(actor("sio"), "reviewReminder");
        notifications.send(notice);
        mailsAbout(notice, 1);
        makeDueAgain(notice);

        outbox.sendDue(new Postman(sender, publicUrl, writer::write, "openrec@localhost") {
            @Override
            void send(Mail mail) {
                throw new MailSendException("The host is down");
            }
        });

        assertThat(jdbc.sql("SELECT count(*) FROM openrec.mail JOIN openrec.message ON message.id = message_id"
                                + " WHERE once = ? AND sent_at IS NULL AND attempts = 1"
                                + " AND next_attempt_at > now() + interval '30 seconds'")
                        .param(notice.once())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    /** Once it is late: read meanwhile, followed by newer news, or calling to tasks that nobody has any more. */
    @ParameterizedTest
    @ValueSource(strings = {"read", "followed", "done", "listDone"})
    void whatTimeHasOvertakenIsNotMailedAnyMore(String how) {
        Actor reader = actor("portage");
        String link = Map.of("done", "/tasks/0", "listDone", "/tasks").getOrDefault(how, "/applications/1");
        Notice late = notice(reader, UUID.randomUUID().toString(), link);
        keepLate(late);
        if (how.equals("read")) {
            messages.markAllRead(reader);
        }
        if (how.equals("followed")) {
            notifications.send(notice(reader, late.subject().id(), "/applications/1"));
        }

        // another round may have it in its hands at this moment
        Awaitility.await().untilAsserted(() -> {
            assertThat(sentNow(late)).isFalse();
            assertThat(state(late)).isEqualTo("withdrawn");
        });
        assertThat(outbox.trouble()).isNotEqualTo(Optional.of("of a late mail"));
    }

    @Test
    void whatIsOnlyLateIsMailed() {
        Notice late = notice(actor("portage"), UUID.randomUUID().toString(), "/applications/1");
        keepLate(late);

        assertThat(sentNow(late)).isTrue();
        assertThat(state(late)).isEqualTo("sent");
    }

    private void keepLate(Notice notice) {
        notifications.send(notice);
        mailsAbout(notice, 1);
        makeDueAgain(notice);
        jdbc.sql("UPDATE openrec.mail SET attempts = 3, problem = 'of a late mail'"
                        + " WHERE message_id IN (SELECT id FROM openrec.message WHERE once = ?)")
                .param(notice.once())
                .update();
    }

    private boolean sentNow(Notice notice) {
        var sent = new ArrayList<UUID>();
        outbox.sendDue(new Postman(sender, publicUrl, writer::write, "openrec@localhost") {
            @Override
            void send(Mail mail) {
                mail.message().map(Mail.Message::id).ifPresent(sent::add);
            }
        });
        return sent.contains(messageOf(notice));
    }

    private UUID messageOf(Notice notice) {
        return jdbc.sql("SELECT id FROM openrec.message WHERE once = ?")
                .param(notice.once())
                .query(UUID.class)
                .single();
    }

    private String state(Notice notice) {
        return jdbc.sql(
                        "SELECT CASE WHEN withdrawn_at IS NOT NULL THEN 'withdrawn' WHEN sent_at IS NOT NULL THEN 'sent'"
                                + " ELSE 'waits' END FROM openrec.mail WHERE message_id = ?")
                .param(messageOf(notice))
                .query(String.class)
                .single();
    }

    private static Notice notice(Actor recipient, String subject, String link) {
        return Notice.worded(
                "reviewReminder",
                List.of(LocalizedText.same("Médiation"), LocalizedText.same("Léa Martin")),
                List.of(recipient.id()),
                Relation.OWN,
                new Subject("application", subject),
                link,
                UUID.randomUUID().toString());
    }

    @Test
    void twoNodesNeverSendTheSameMail() throws Exception {
        List<Notice> notices = IntStream.range(0, 20)
                .mapToObj(i -> notice(actor("scd"), "reviewReminder"))
                .toList();
        notices.forEach(notifications::send);
        notices.forEach(notice -> mailsAbout(notice, 1));
        notices.forEach(this::makeDueAgain);
        var sent = Collections.synchronizedList(new ArrayList<UUID>());
        CountDownLatch bothAreAtWork = new CountDownLatch(2);
        ThreadLocal<Boolean> first = ThreadLocal.withInitial(() -> true);
        Postman postman = new Postman(sender, publicUrl, writer::write, "openrec@localhost") {
            @Override
            void send(Mail mail) {
                if (first.get()) {
                    first.set(false);
                    bothAreAtWork.countDown();
                    await(bothAreAtWork);
                }
                mail.message().map(Mail.Message::id).ifPresent(sent::add);
            }
        };

        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<? extends Future<?>> rounds =
                    List.of(nodes.submit(() -> outbox.sendDue(postman)), nodes.submit(() -> outbox.sendDue(postman)));
            for (Future<?> round : rounds) {
                round.get();
            }
        } finally {
            nodes.shutdown();
        }

        // the node of the test itself may have been on its way, too: each once before, and once now by one of the three
        assertThat(sent).doesNotHaveDuplicates();
        Awaitility.await().untilAsserted(() -> assertThat(notices)
                .allSatisfy(it -> assertThat(receivedAbout(it) + Collections.frequency(sent, messageOf(it)))
                        .isEqualTo(2)));
    }

    private int receivedAbout(Notice notice) {
        String id = messageOf(notice).toString();
        return (int) Arrays.stream(MAIL_HOST.getReceivedMessages())
                .filter(mail -> messageId(mail).contains(id))
                .count();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Actor actor(String login) {
        return people.actor(login).orElseThrow();
    }

    private static Notice notice(Actor recipient, String name) {
        return Notice.worded(
                name,
                List.of(LocalizedText.same("Médiation"), LocalizedText.same("Léa Martin")),
                List.of(recipient.id()),
                Relation.OWN,
                new Subject("application", "1"),
                "/applications/1",
                UUID.randomUUID().toString());
    }

    private int kept(Notice notice) {
        return jdbc.sql("SELECT count(*) FROM openrec.message WHERE once = ?")
                .param(notice.once())
                .query(Integer.class)
                .single();
    }

    private void makeDueAgain(Notice notice) {
        jdbc.sql("UPDATE openrec.mail SET sent_at = NULL, attempts = 0, next_attempt_at = now() - interval '1 minute'"
                        + " WHERE message_id IN (SELECT id FROM openrec.message WHERE once = ?)")
                .param(notice.once())
                .update();
    }

    private List<MimeMessage> mailsAbout(Notice notice, int expected) {
        List<UUID> ids = jdbc.sql("SELECT id FROM openrec.message WHERE once = ?")
                .param(notice.once())
                .query(UUID.class)
                .list();
        Awaitility.await()
                .until(() ->
                        jdbc.sql("SELECT count(*) FROM openrec.mail JOIN openrec.message ON message.id = message_id"
                                                + " WHERE once = ? AND sent_at IS NOT NULL")
                                        .param(notice.once())
                                        .query(Integer.class)
                                        .single()
                                == expected);
        return Arrays.stream(MAIL_HOST.getReceivedMessages())
                .filter(mail -> ids.stream().anyMatch(id -> messageId(mail).contains(id.toString())))
                .toList();
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
