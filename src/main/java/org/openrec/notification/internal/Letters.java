package org.openrec.notification.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.openrec.people.account.Letter;
import org.openrec.people.account.LetterBox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters go by the outbox, as the mails of messages do; what they carry is forgotten when they are sent. */
@Component
class Letters implements LetterBox {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final MailHost host;

    Letters(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock, MailHost host) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.host = host;
    }

    @Override
    public boolean isOpen() {
        return host.isThere();
    }

    @Override
    @Transactional
    public void post(Letter letter) {
        if (!isOpen()) {
            return;
        }
        jdbc.sql("""
                        INSERT INTO openrec.mail (id, recipient, language, title, body, link, good_until, next_attempt_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        UUID.randomUUID(),
                        letter.address(),
                        letter.language().name(),
                        letter.title(),
                        letter.body(),
                        letter.link(),
                        Timestamp.from(letter.goodUntil()),
                        Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new MailKept());
    }
}
