package org.openrec.notification.internal;

import jakarta.annotation.PostConstruct;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.openrec.shared.PublicUrl;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Sends mails right after the commit that kept them, and again and again what could not be sent. */
@Component
class MailRound implements DisposableBean {

    // a thread of its own: whoever decides on a request does not wait for a mail host
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> new Thread(task, "mail"));
    private final Outbox outbox;
    private final Digests digests;
    private final MailHost host;
    private final PublicUrl publicUrl;
    private final MailWriter writer;

    MailRound(Outbox outbox, Digests digests, MailHost host, PublicUrl publicUrl, MailWriter writer) {
        this.writer = writer;
        this.digests = digests;
        this.outbox = outbox;
        this.host = host;
        this.publicUrl = publicUrl;
    }

    /** Nobody can send by a wrong address: that is told at the start. */
    @PostConstruct
    void check() {
        if (host.isThere()) {
            postman();
        }
    }

    private Postman postman() {
        return new Postman(host.sender(), publicUrl, writer::write, host.route().from());
    }

    @TransactionalEventListener
    void afterCommit(MailKept event) {
        thread.execute(this::send);
    }

    @Scheduled(fixedDelayString = "${openrec.notification.round}")
    void round() {
        if (host.isThere()) {
            digests.gather();
        }
        send();
    }

    private void send() {
        if (host.isThere()) {
            outbox.sendDue(postman());
        }
    }

    @Override
    public void destroy() {
        thread.shutdown();
    }
}
