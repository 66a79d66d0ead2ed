package org.openrec.notification.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.openrec.cases.CaseHeld;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps each message in the language of its recipient, and its mail for after the commit. */
@Component
class KeptNotifications implements Notifications {

    /** To one person about one case within a day; whatever sends more is a storm. */
    static final int MOST = 50;

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final MailHost host;

    KeptNotifications(JdbcClient jdbc, People people, Clock clock, ApplicationEventPublisher events, MailHost host) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
        this.events = events;
        this.host = host;
    }

    @Override
    @Transactional
    public void send(Notice notice) {
        notice.recipients().stream()
                .distinct()
                .flatMap(recipient -> people.find(recipient).stream())
                .forEach(person -> keep(notice, person));
    }

    private void keep(Notice notice, Person person) {
        UUID id = UUID.randomUUID();
        int kept = jdbc.sql("INSERT INTO openrec.message"
                        + " (id, once, person_id, subject_type, subject_id, title, body, link, created_at)"
                        + " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ? WHERE (SELECT count(*) FROM openrec.message"
                        + "  WHERE subject_type = ? AND subject_id = ? AND person_id = ? AND created_at > ?) < ?"
                        + " ON CONFLICT (once, person_id) DO NOTHING")
                .param(id)
                .param(notice.once())
                .param(person.id().value())
                .param(notice.subject().type())
                .param(notice.subject().id())
                .param(notice.title().in(person.language()))
                .param(notice.body().in(person.language()))
                .param(notice.link())
                .param(Timestamp.from(clock.instant()))
                .param(notice.subject().type())
                .param(notice.subject().id())
                .param(person.id().value())
                .param(Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .param(MOST)
                .update();
        if (kept == 0 && !isKept(notice, person)) {
            throw CaseHeld.notices(MOST);
        }
        // without a mail host nothing is put aside: a host set up later must not pour out old news
        if (kept == 1 && host.isThere() && !person.email().isBlank()) {
            jdbc.sql("INSERT INTO openrec.mail (id, message_id, recipient, language, next_attempt_at)"
                            + " VALUES (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(id)
                    .param(person.email())
                    .param(person.language().name())
                    .param(Timestamp.from(clock.instant()))
                    .update();
            events.publishEvent(new MailKept());
        }
    }

    /** By an earlier try of the same job. */
    private boolean isKept(Notice notice, Person person) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM openrec.message WHERE once = ? AND person_id = ?)")
                .param(notice.once())
                .param(person.id().value())
                .query(Boolean.class)
                .single();
    }
}
