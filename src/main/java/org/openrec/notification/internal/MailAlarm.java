package org.openrec.notification.internal;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Not well while mails wait that the mail host did not take: with the reason that it gave. */
@Component("mailsLeave")
class MailAlarm implements HealthIndicator {

    private final Outbox outbox;

    MailAlarm(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Health health() {
        return outbox.trouble()
                .map(reason -> Health.down().withDetail("reason", reason).build())
                .orElseGet(() -> Health.up().build());
    }
}
