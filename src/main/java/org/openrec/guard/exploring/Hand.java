package org.openrec.guard.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;

/** A stand while a move is being made on it. */
public final class Hand {

    private final Net net;
    private final BitSet places;
    private CaseMemory memory;
    private int told;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * A rule that the move breaks.
     *
     * @param about what else is to be said of it
     */
    public record Finding(String code, Step step, List<String> about) {}

    Hand(Net net, Stand stand) {
        this.net = net;
        this.places = (BitSet) stand.places().clone();
        this.memory = stand.memory();
    }

    Hand copy() {
        Hand copy = new Hand(net, stand());
        copy.findings.addAll(findings);
        copy.told = told;
        return copy;
    }

    public Stand stand() {
        return new Stand(places, memory);
    }

    CaseMemory memory() {
        return memory;
    }

    void remember(CaseMemory what) {
        memory = what;
    }

    /** How many notices the move sends. */
    int told() {
        return told;
    }

    void tells(int more) {
        told += more;
    }

    /** The rules that the move breaks. */
    List<Finding> findings() {
        return findings;
    }

    void breaks(String code, Step step, String... about) {
        findings.add(new Finding(code, step, List.of(about)));
    }

    /** It was active already, or two come to it at once. */
    void enteredTwice(Step step) {
        breaks("enteredTwice", step);
    }

    public void take(XmlElement flow) {
        places.clear(net.arrow(flow));
    }

    public void put(XmlElement flow) {
        int place = net.arrow(flow);
        if (places.get(place)) {
            net.target(flow).filter(step -> !step.is("bpmn:endEvent")).ifPresent(this::enteredTwice);
        }
        places.set(place);
    }

    /** On all arrows at once, as everything but a gateway goes on. */
    void goOn(Step step) {
        step.outgoing().forEach(this::put);
    }

    /** @param mayStandTwice whether it does no harm that it is active already */
    void activate(Step step, boolean mayStandTwice) {
        int place = net.active(step);
        if (places.get(place) && !mayStandTwice) {
            enteredTwice(step);
        }
        places.set(place);
        step.boundary().stream().filter(event -> !event.hasError()).forEach(this::arm);
    }

    void arm(Step event) {
        places.set(net.armed(event));
    }

    void disarm(Step event) {
        places.clear(net.armed(event));
    }

    /** With all that goes on inside of it and waits beside it. */
    void leave(Step step) {
        places.clear(net.active(step));
        step.boundary().forEach(this::disarm);
        clear(step.element());
    }

    public void clear(XmlElement scope) {
        places.andNot(net.within(scope));
    }

    /** The name of something that somebody has been asked for, or that has to happen. */
    Optional<String> openWork() {
        return net.activeIn(places).stream()
                .filter(step -> step.is("bpmn:userTask") || step.is("bpmn:callActivity") || step.isAction())
                .findFirst()
                .map(step -> step.element().attribute("name").orElse(step.id()));
    }

    boolean isActive(Step step) {
        return places.get(net.active(step));
    }
}
