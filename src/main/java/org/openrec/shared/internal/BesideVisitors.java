package org.openrec.shared.internal;

import java.io.IOException;
import java.util.List;
import org.openrec.shared.AfterOpening;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the demonstration on a thread of its own, once the first page can be had. */
@Component
@Profile("demo")
class BesideVisitors {

    private static final Logger LOG = LoggerFactory.getLogger(BesideVisitors.class);

    private final ObjectProvider<AfterOpening> makers;
    private final boolean busy;

    BesideVisitors(ObjectProvider<AfterOpening> makers, @Value("${openrec.demo.busy:true}") boolean busy) {
        this.makers = makers;
        this.busy = busy;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (busy) {
            Thread thread = new Thread(() -> makeAll(makers.orderedStream().toList()), "demonstration");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static void makeAll(List<AfterOpening> all) {
        for (AfterOpening maker : all) {
            try {
                maker.make();
            } catch (IOException | RuntimeException e) {
                LOG.warn("The demonstration is incomplete", e);
            }
        }
        LOG.info("The demonstration is complete");
    }
}
