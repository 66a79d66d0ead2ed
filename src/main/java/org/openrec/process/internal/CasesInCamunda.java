package org.openrec.process.internal;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.openrec.cases.Cases;
import org.openrec.cases.ProcessVariables;
import org.openrec.shared.Subject;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Cases as process instances; the business key is the id of the subject. */
@Component
class CasesInCamunda implements Cases {

    private final RuntimeService runtime;

    CasesInCamunda(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public void start(String process, Subject subject, ProcessVariables variables) {
        runtime.createProcessInstanceByKey(process)
                .businessKey(subject.id())
                .setVariables(variables.asMap())
                .execute();
    }

    @Override
    public boolean correlate(Subject subject, String message, ProcessVariables variables) {
        try {
            runtime.createMessageCorrelation(message)
                    .processInstanceBusinessKey(subject.id())
                    .setVariables(variables.asMap())
                    .correlate();
            return true;
        } catch (MismatchingMessageCorrelationException nothingListens) {
            return false;
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("The case of " + subject + " moved at the same moment", e);
        }
    }

    @Override
    public void cancel(Subject subject, String reason) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(subject.id())
                .rootProcessInstances()
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), reason));
    }
}
