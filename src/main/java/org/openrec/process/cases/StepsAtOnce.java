package org.openrec.process.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.openrec.cases.CaseHeld;

/** Ends a transaction of the engine that enters more than {@value #MOST} steps, and leaves an incident. */
public final class StepsAtOnce extends AbstractBpmnParseListener implements ExecutionListener, SessionFactory {

    static final int MOST = 500;

    private final Incidents incidents;

    public StepsAtOnce(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void parseProcess(Element process, ProcessDefinitionEntity definition) {
        listenBelow(definition);
    }

    private void listenBelow(ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            activity.addBuiltInListener(EVENTNAME_START, this);
            listenBelow(activity);
        }
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (++Context.getCommandContext().getSession(Count.class).steps > MOST) {
            throw incidents.of(CaseHeld.steps(MOST), execution);
        }
    }

    @Override
    public Class<?> getSessionType() {
        return Count.class;
    }

    @Override
    public Session openSession() {
        return new Count();
    }

    /** The steps entered by one command, and by all commands inside of it. */
    private static final class Count implements Session {

        private int steps;

        @Override
        public void flush() {
            // nothing of it is kept
        }

        @Override
        public void close() {
            // holds nothing open
        }
    }
}
