package org.openrec.process.cases;

import java.util.List;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.openrec.cases.WaitingJobs;
import org.openrec.shared.Subject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does jobs before their time. The job executor may be at the same job on another thread: then all of it is looked at
 * anew, since what was done meanwhile is no longer to be done.
 */
@Component
@Profile("demo")
class WaitingJobsInCamunda implements WaitingJobs {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingJobsInCamunda.class);
    private static final int MOST_TRIES = 20;

    private final RuntimeService runtime;
    private final ManagementService management;
    private final TransactionTemplate transaction;

    WaitingJobsInCamunda(
            RuntimeService runtime, ManagementService management, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.management = management;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void ring(Subject subject) {
        ring(subject, UnaryOperator.identity());
    }

    @Override
    public void ring(Subject subject, String step) {
        ring(subject, timers -> timers.activityId(step));
    }

    private void ring(Subject subject, UnaryOperator<JobQuery> which) {
        for (int tries = 1; ; tries++) {
            try {
                transaction.executeWithoutResult(status -> runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(subject.id())
                        .rootProcessInstances()
                        .list()
                        .forEach(running -> ring(running, which)));
                return;
            } catch (OptimisticLockingException | NullValueException somebodyWasFaster) {
                if (tries == MOST_TRIES) {
                    throw somebodyWasFaster;
                }
                LOG.debug("A job of {} was done at the same moment", subject, somebodyWasFaster);
            }
        }
    }

    private void ring(ProcessInstance running, UnaryOperator<JobQuery> which) {
        which.apply(jobs(running).timers())
                .orderByJobDuedate()
                .asc()
                .list()
                .forEach(timer -> management.executeJob(timer.getId()));
        for (List<Job> next = byThemselves(running); !next.isEmpty(); next = byThemselves(running)) {
            next.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<Job> byThemselves(ProcessInstance running) {
        return jobs(running).messages().list();
    }

    private JobQuery jobs(ProcessInstance running) {
        return management.createJobQuery().processInstanceId(running.getId());
    }
}
