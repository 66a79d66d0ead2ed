package org.openrec.process.cases;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.bpmn.behavior.MultiInstanceActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.openrec.cases.CaseHeld;

/** Holds a repetition whose number is a variable to the bound that the guard sets for written numbers. */
public final class BoundedRepetition extends AbstractBpmnParseListener {

    static final int MOST = 100;

    private final Incidents incidents;

    public BoundedRepetition(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
        var behavior = (MultiInstanceActivityBehavior) body.getActivityBehavior();
        Expression howMany = behavior.getLoopCardinalityExpression();
        if (howMany == null) {
            // by a set of the case, which CaseInExpressions holds to the same bound
            return;
        }
        body.addBuiltInListener(
                ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> check(execution, howMany));
    }

    private void check(DelegateExecution execution, Expression howMany) {
        double times = Double.parseDouble(String.valueOf(howMany.getValue(execution)));
        if (times > MOST) {
            throw incidents.of(CaseHeld.repetitions(MOST), execution);
        }
    }
}
