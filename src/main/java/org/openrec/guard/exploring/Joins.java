package org.openrec.guard.exploring;

import java.util.Set;
import org.openrec.guard.reading.Diagram.Step;

/** Gateways that wait for several branches, and open several (BPMN 2.0.2, 13.4.2 and 13.4.3). */
final class Joins {

    /** More ways out of an inclusive gateway are not tried in every combination. */
    private final Net net;

    Joins(Net net) {
        this.net = net;
    }

    static boolean joins(Step step) {
        return step.is("bpmn:parallelGateway") || step.is("bpmn:inclusiveGateway");
    }

    /** Whether nothing more has to come. */
    boolean opens(Step gateway, Stand stand) {
        if (gateway.is("bpmn:parallelGateway")) {
            return gateway.incoming().stream().allMatch(flow -> stand.places().get(net.arrow(flow)));
        }
        Set<Step> before = net.before(gateway);
        boolean stillActive = net.activeIn(stand.places()).stream().anyMatch(before::contains);
        boolean stillComing = net.arrowsIn(stand.places()).stream()
                .flatMap(flow -> net.target(flow).stream())
                .anyMatch(before::contains);
        return !stillActive && !stillComing;
    }
}
