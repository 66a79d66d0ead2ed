package org.openrec.shared.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openrec.shared.BeforeOpening;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs all preparations, in their order, in a phase before that of the web server. */
@Component
class Opening implements SmartLifecycle {

    private final List<BeforeOpening> preparations;
    private boolean done;

    Opening(List<BeforeOpening> preparations) {
        this.preparations = preparations;
    }

    @Override
    public void start() {
        for (BeforeOpening preparation : preparations) {
            try {
                preparation.prepare();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        done = true;
    }

    @Override
    public void stop() {
        done = false;
    }

    @Override
    public boolean isRunning() {
        return done;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
