package org.openrec.notification.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.openrec.cases.CaseHeld;
import org.openrec.notification.Notice;
import org.openrec.notification.Notifications;
import org.openrec.notification.Pace;
import org.openrec.people.PersonId;
import org.openrec.shared.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps each message in the language of its recipient, and its mail for after the commit: by as many statements for
 * five hundred recipients as for one.
 */
@Component
class KeptNotifications implements Notifications {

    /** To one person about one case within a day; whatever sends more is a storm. */
    static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final MailHost host;
    private final Digests digests;

    KeptNotifications(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events, MailHost host, Digests digests) {
        this.digests = digests;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
        this.host = host;
    }

    @Override
    @Transactional
    public void send(Notice notice) {
        UUID[] recipients =
                notice.recipients().stream().distinct().map(PersonId::value).toArray(UUID[]::new);
        List<UUID> kept = keep(notice, recipients);
        if (kept.size() < recipients.length && areMissing(notice, recipients)) {
            throw CaseHeld.notices(MOST);
        }
        // without a mail host nothing is put aside: a host set up later must not pour out old news
        if (!kept.isEmpty() && host.isThere() && putAside(kept) > 0) {
            events.publishEvent(new MailKept());
        }
    }

    private List<UUID> keep(Notice notice, UUID[] recipients) {
        return jdbc.sql("""
                        INSERT INTO openrec.message
                            (id, once, person_id, relation, subject_type, subject_id, title, body, link, created_at,
                            digest_at, appointment)
                        SELECT gen_random_uuid(), :once, p.id, :relation, :type, :subject,
                            CASE p.language WHEN :french THEN :titleFr ELSE :titleEn END,
                            CASE p.language WHEN :french THEN :bodyFr ELSE :bodyEn END, :link, :now,
                            CASE c.pace WHEN :daily THEN CAST(:nextDay AS timestamptz)
                                WHEN :weekly THEN CAST(:nextWeek AS timestamptz) END, CAST(:appointment AS jsonb)
                        FROM openrec.person p
                        LEFT JOIN openrec.notice_pace c ON c.person = p.id AND c.relation = :relation
                        WHERE p.id = ANY (:recipients)
                            AND (SELECT count(*) FROM openrec.message m
                                WHERE m.subject_type = :type AND m.subject_id = :subject
                                AND m.person_id = p.id AND m.created_at > :yesterday) < :most
                        ON CONFLICT (once, person_id) DO NOTHING
                        RETURNING id""")
                .param("once", notice.once())
                .param(
                        "appointment",
                        notice.appointment().map(AppointmentJson::write).orElse(null))
                .param("relation", notice.relation().name())
                .param("daily", Pace.DAILY.name())
                .param("weekly", Pace.WEEKLY.name())
                .param("nextDay", Timestamp.from(digests.nextDay()))
                .param("nextWeek", Timestamp.from(digests.nextWeek()))
                .param("type", notice.subject().type())
                .param("subject", notice.subject().id())
                .param("french", Language.FR.name())
                .param("titleFr", notice.title().fr())
                .param("titleEn", notice.title().en())
                .param("bodyFr", notice.body().fr())
                .param("bodyEn", notice.body().en())
                .param("link", notice.link())
                .param("now", Timestamp.from(clock.instant()))
                .param("yesterday", Timestamp.from(clock.instant().minus(Duration.ofDays(1))))
                .param("most", MOST)
                .param("recipients", recipients)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Some that neither this nor an earlier try of the same job has kept. */
    private boolean areMissing(Notice notice, UUID[] recipients) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM openrec.person p WHERE p.id = ANY (:recipients)
                            AND NOT EXISTS (SELECT FROM openrec.message m WHERE m.once = :once AND m.person_id = p.id))""")
                .param("recipients", recipients)
                .param("once", notice.once())
                .query(Boolean.class)
                .single();
    }

    private int putAside(List<UUID> messages) {
        return jdbc.sql("""
                        INSERT INTO openrec.mail (id, message_id, recipient, language, next_attempt_at)
                        SELECT m.id, m.id, p.email, p.language, :now
                        FROM openrec.message m JOIN openrec.person p ON p.id = m.person_id
                        LEFT JOIN openrec.notice_pace c ON c.person = p.id AND c.relation = m.relation
                        WHERE coalesce(c.pace, :atOnce) = :atOnce AND m.id = ANY (:messages) AND btrim(p.email) <> ''""")
                .param("atOnce", Pace.AT_ONCE.name())
                .param("messages", messages.toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
