package org.openrec.process.internal;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.openrec.cases.CaseHeld;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes an incident of a case that was held; of a job that fails the engine makes one itself. */
@Component
class Incidents {

    static final String HELD = "caseHeld";

    private final ObjectProvider<RuntimeService> runtime;
    private final TransactionTemplate afterwards;

    Incidents(ObjectProvider<RuntimeService> runtime, PlatformTransactionManager transactions) {
        this.runtime = runtime;
        this.afterwards = new TransactionTemplate(transactions);
        this.afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** To be thrown; what is written beside it is rolled back, and then the incident is kept. */
    CaseHeld of(CaseHeld held, DelegateExecution execution) {
        boolean byPerson = Context.getCommandContext().getCurrentJob() == null;
        if (byPerson && TransactionSynchronizationManager.isSynchronizationActive()) {
            String instance = execution.getProcessInstanceId();
            String step = execution.getCurrentActivityId();
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    if (status != STATUS_COMMITTED) {
                        afterwards.executeWithoutResult(any -> keep(instance, step, held));
                    }
                }
            });
        }
        return held;
    }

    /** Once for a step, however often somebody tries; a case that did not begin has none. */
    private void keep(String instance, String step, CaseHeld held) {
        RuntimeService cases = runtime.getObject();
        boolean runs =
                cases.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
        boolean known = cases.createIncidentQuery()
                        .processInstanceId(instance)
                        .incidentType(HELD)
                        .configuration(step)
                        .count()
                > 0;
        if (runs && !known) {
            cases.createIncident(HELD, instance, step, held.key());
        }
    }
}
