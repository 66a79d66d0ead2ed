package org.openrec.process.cases;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.openrec.cases.WaitingJobs;
import org.openrec.shared.Subject;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The job executor sees nothing of it before the transaction ends, and so does not take part. */
@Component
@Profile("demo")
class WaitingJobsInCamunda implements WaitingJobs {

    private final RuntimeService runtime;
    private final ManagementService management;

    WaitingJobsInCamunda(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    @Transactional
    public void ring(Subject subject) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .rootProcessInstances()
                .list()
                .forEach(this::ring);
    }

    private void ring(ProcessInstance running) {
        jobs(running).timers().orderByJobDuedate().asc().list().forEach(timer -> management.executeJob(timer.getId()));
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
