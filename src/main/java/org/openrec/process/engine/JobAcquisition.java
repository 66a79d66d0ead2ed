package org.openrec.process.engine;

import java.time.Clock;
import java.time.Duration;
import org.camunda.bpm.engine.impl.cmd.AcquireJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.openrec.health.Pulse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** The thread that looks for due jobs comes round: an error once ended it for good, while the engine said it ran. */
@Component
class JobAcquisition implements HealthIndicator {

    private final Pulse pulse;
    private final boolean enabled;

    JobAcquisition(
            Clock clock,
            @Value("${openrec.health.patience}") Duration patience,
            @Value("${camunda.bpm.job-execution.enabled:true}") boolean enabled) {
        this.pulse = new Pulse(clock, patience);
        this.enabled = enabled;
    }

    /** One for each chain of commands: an interceptor knows its next. */
    CommandInterceptor watch() {
        return new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                if (command instanceof AcquireJobsCmd) {
                    pulse.beat();
                }
                return next.execute(command);
            }
        };
    }

    @Override
    public Health health() {
        return enabled
                ? pulse.health()
                : Health.unknown().withDetail("reason", "switched off").build();
    }
}
