package org.openrec.process.engine;

import org.openrec.cases.FailedSteps;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Not well while a step of a machine has failed and was not done since. The node works all the same, so this is no part
 * of its liveness or readiness.
 */
@Component("failedSteps")
class FailedJobsAlarm implements HealthIndicator {

    private final FailedSteps steps;

    FailedJobsAlarm(FailedSteps steps) {
        this.steps = steps;
    }

    @Override
    public Health health() {
        long failed = steps.count();
        return (failed == 0 ? Health.up() : Health.down())
                .withDetail("failed", failed)
                .build();
    }
}
