package org.openrec.process.models;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** What a case goes through itself, without the reminders that run beside it. */
final class MainWay {

    private MainWay() {}

    static Set<FlowNode> of(BpmnModelInstance model) {
        Deque<FlowNode> open = new ArrayDeque<>();
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(StartEvent::isInterrupting)
                .forEach(open::add);
        Set<FlowNode> main = new HashSet<>(open);
        while (!open.isEmpty()) {
            next(open.pop(), model).filter(main::add).forEach(open::push);
        }
        return main;
    }

    /** Arrows are read from their ends, as the engine does: not every tool lists them in the steps. */
    private static Stream<FlowNode> next(FlowNode node, BpmnModelInstance model) {
        return Stream.concat(
                model.getModelElementsByType(SequenceFlow.class).stream()
                        .filter(flow -> node.equals(flow.getSource()))
                        .map(SequenceFlow::getTarget),
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.cancelActivity() && node.equals(event.getAttachedTo())));
    }
}
