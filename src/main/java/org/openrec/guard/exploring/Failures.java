package org.openrec.guard.exploring;

import java.util.Optional;
import java.util.function.BiConsumer;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;

/** Errors that are drawn, and who catches them (BPMN 2.0.2, 13.5.5). */
final class Failures {

    private final Net net;
    private final BiConsumer<Step, Hand> enter;

    /** @param enter begins a part that an event sets off */
    Failures(Net net, BiConsumer<Step, Hand> enter) {
        this.net = net;
        this.enter = enter;
    }

    /** To the nearest event around that catches it; answers false if nobody does. */
    boolean fail(Step end, Hand hand) {
        XmlElement scope = end.scope();
        while (true) {
            XmlElement here = scope;
            Optional<Step> part = net.partsBy(scope)
                    .filter(it ->
                            net.startOf(it).filter(start -> catches(start, end)).isPresent())
                    .findFirst();
            if (part.isPresent()) {
                hand.clear(here);
                enter.accept(part.get(), hand);
                return true;
            }
            Optional<Step> around = net.diagram().step(scope.id()).filter(step -> step.element() == here);
            if (around.isEmpty()) {
                return false;
            }
            Optional<Step> event = around.get().boundary().stream()
                    .filter(it -> catches(it, end))
                    .findFirst();
            if (event.isPresent()) {
                hand.leave(around.get());
                hand.goOn(event.get());
                return true;
            }
            scope = around.get().scope();
        }
    }

    private static boolean catches(Step event, Step end) {
        Optional<String> wanted =
                event.element().child("bpmn:errorEventDefinition").flatMap(it -> it.attribute("errorRef"));
        return event.hasError()
                && (wanted.isEmpty()
                        || wanted.equals(end.element()
                                .child("bpmn:errorEventDefinition")
                                .flatMap(it -> it.attribute("errorRef"))));
    }
}
