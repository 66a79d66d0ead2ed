package org.openrec.notification.internal;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openrec.shared.PublicUrl;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends mails right after the commit that kept them, and again and again what could not be sent. */
@Component
@ConditionalOnProperty("spring.mail.host")
class MailRound implements DisposableBean {

    // a thread of its own: whoever decides on a request does not wait for a mail host
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "mail"));
    private final Outbox outbox;
    private final Postman postman;

    MailRound(
            Outbox outbox,
            JavaMailSender sender,
            PublicUrl publicUrl,
            @Value("${openrec.notification.from}") String from) {
        this.outbox = outbox;
        this.postman = new Postman(sender, publicUrl, from);
    }

    @TransactionalEventListener
    void afterCommit(MailKept event) {
        thread.execute(this::round);
    }

    @Scheduled(fixedDelayString = "${openrec.notification.round}")
    void round() {
        outbox.sendDue(postman);
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
