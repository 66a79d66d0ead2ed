package org.openrec.guard.exploring;

import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;

/** How processes, parts and steps begin, with the events that wait beside them. */
final class Beginnings {

    private final Net net;
    private final Effects effects;

    Beginnings(Net net, Effects effects) {
        this.net = net;
        this.effects = effects;
    }

    void begin(XmlElement scope, Hand hand) {
        net.partsBy(scope)
                .forEach(part ->
                        net.startOf(part).filter(start -> !start.hasError()).ifPresent(start -> arm(start, hand)));
        scope.children("bpmn:startEvent")
                .flatMap(start -> net.diagram().step(start.id()).stream())
                .forEach(hand::goOn);
    }

    void enter(Step part, Hand hand) {
        activate(part, hand);
        begin(part.element(), hand);
    }

    void activate(Step step, Hand hand) {
        hand.activate(step, effects.mayStandTwice(step));
        step.boundary().forEach(event -> waits(event, hand));
        waits(step, hand);
    }

    private static void arm(Step event, Hand hand) {
        hand.arm(event);
        waits(event, hand);
    }

    private static void waits(Step event, Hand hand) {
        Times.unset(event, hand.memory()).ifPresent(it -> hand.breaks("notSetYet", event, it));
    }
}
