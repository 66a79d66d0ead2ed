package org.openrec.health.internal;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Without memory any thread may have died unseen: the process has to end then, and whoever runs it starts it again. */
@Component
class EndAtMemory {

    private static final Logger LOG = LoggerFactory.getLogger(EndAtMemory.class);
    private static final String OPTION = "ExitOnOutOfMemoryError";

    @EventListener(ApplicationReadyEvent.class)
    void warn() {
        HotSpotDiagnosticMXBean machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        if (!Boolean.parseBoolean(machine.getVMOption(OPTION).getValue())) {
            LOG.warn("Start Java with -XX:+{}: a node without memory has to end, not to limp on", OPTION);
        }
    }
}
