package org.openrec.process.engine;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.openrec.process.cases.BeginsOnce;
import org.openrec.process.cases.EndOfCases;
import org.openrec.process.cases.MilestonesOfCases;
import org.openrec.process.tasks.InboxListener;
import org.openrec.process.timeline.StatusListener;
import org.springframework.stereotype.Component;

/** Attaches to every diagram what is built in, not drawn: people and inbox entry of user tasks, and the timeline. */
@Component
class BuiltInParseListener extends AbstractBpmnParseListener {

    private final InboxListener inbox;
    private final StatusListener status;
    private final MilestonesOfCases milestones;
    private final BeginsOnce begins;
    private final EndOfCases ends;

    BuiltInParseListener(
            InboxListener inbox,
            StatusListener status,
            MilestonesOfCases milestones,
            BeginsOnce begins,
            EndOfCases ends) {
        this.inbox = inbox;
        this.status = status;
        this.milestones = milestones;
        this.begins = begins;
        this.ends = ends;
    }

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        process.addBuiltInListener(ExecutionListener.EVENTNAME_END, ends);
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, inbox);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, inbox);
        if (element.element("multiInstanceLoopCharacteristics") == null) {
            follow(activity);
        }
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element activity, Element loop, ActivityImpl body) {
        follow(body);
        if (activity.getTagName().equals("callActivity")) {
            mark(body);
        }
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.isTriggeredByEvent()) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, begins);
        }
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        activity.setActivityBehavior(new NoWaitForWhatIsOver());
        follow(activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        follow(activity);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (element.element("multiInstanceLoopCharacteristics") == null) {
            mark(activity);
        }
    }

    private void mark(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, milestones);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, milestones);
    }

    private void follow(ActivityImpl activity) {
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, status);
        activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, status);
    }
}
