package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.openrec.Caller;
import org.openrec.application.BadgeApplicationProcess;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** Steps the timers and jobs of a case by hand; the job executor of these tests is off. */
@TestComponent
class CaseDriver {

    /** How often the engine tries a job. */
    static final int TRIES = 11;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    /** Lets the time of a drawn timer come, or its asynchronous step run. */
    void run(String application, String step) {
        management.executeJob(job(application, step).getId());
    }

    Job job(String application, String step) {
        List<Job> jobs = management
                .createJobQuery()
                .processInstanceId(instance(application))
                .activityId(step)
                .list();
        assertThat(jobs).as("jobs at " + step).hasSize(1);
        return jobs.get(0);
    }

    /** A request that its service has accepted, at its signature. */
    String accepted(Caller student, Caller reviewer, String badge) {
        student.withdrawAll();
        String application = student.apply(badge);
        reviewer.review(application, badge, "accepted", List.of());
        run(application, BadgeApplicationProcess.TAKEBACK_OVER);
        return application;
    }

    /** The signature fails as often as the engine tries it. */
    void signInVain(String application) {
        String job = job(application, BadgeApplicationProcess.ISSUE).getId();
        for (int i = 0; i < TRIES; i++) {
            assertThatThrownBy(() -> management.executeJob(job)).hasStackTraceContaining("disk full");
        }
    }

    /** As the engine holds a case that would do too much. */
    void hold(String application, String step, String why) {
        String execution = runtime.createExecutionQuery()
                .processInstanceId(instance(application))
                .activityId(step)
                .list()
                .get(0)
                .getId();
        runtime.createIncident("caseHeld", execution, step, why);
    }

    boolean running(String application) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(application)
                        .count()
                == 1;
    }

    List<String> incidents(String application) {
        return runtime.createIncidentQuery().processInstanceId(instance(application)).list().stream()
                .map(incident -> incident.getActivityId())
                .toList();
    }

    /** The ids of the flow nodes that the case has left, in their order. */
    List<String> way(String application) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(past(application))
                .finished()
                .orderPartiallyByOccurrence()
                .asc()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    private String instance(String application) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(application)
                .singleResult()
                .getId();
    }

    private String past(String application) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(application)
                .singleResult()
                .getId();
    }
}
