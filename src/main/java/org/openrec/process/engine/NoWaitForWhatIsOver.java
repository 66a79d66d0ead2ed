package org.openrec.process.engine;

import java.util.Date;
import java.util.Optional;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.jobexecutor.TimerEventJobHandler.TimerJobConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.camunda.bpm.engine.impl.pvm.delegate.ActivityExecution;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * An event-based gateway (BPMN 2.0, 10.6.6) that goes on at once to a timer whose time has come when the gateway is
 * reached, such as a take-back time of zero: neither a job nor a subscription is written for nothing.
 */
class NoWaitForWhatIsOver extends EventBasedGatewayActivityBehavior {

    @Override
    public void execute(ActivityExecution execution) throws Exception {
        super.execute(execution);
        ExecutionEntity gateway = (ExecutionEntity) execution;
        Optional<String> over = over(gateway);
        if (over.isPresent()) {
            ActivityImpl timer = gateway.getProcessDefinition().findActivity(over.get());
            gateway.executeEventHandlerActivity(timer);
        }
    }

    private static Optional<String> over(ExecutionEntity gateway) {
        Date now = ClockUtil.getCurrentTime();
        return gateway.getJobs().stream()
                .filter(job -> job instanceof TimerEntity && !job.getDuedate().after(now))
                .map(job -> ((TimerJobConfiguration) job.getJobHandlerConfiguration()).getTimerElementKey())
                .findFirst();
    }
}
