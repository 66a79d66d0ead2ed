package org.openrec.guard.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.openrec.guard.exploring.Stand.Deed;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;

/** A stand while a move is being made on it. */
public final class Hand {

    private final Net net;
    private final BitSet places;
    private Stand deeds;
    private final List<Finding> findings = new ArrayList<>();

    /** A rule that the move breaks. */
    public record Finding(String code, Step step) {}

    Hand(Net net, Stand stand) {
        this.net = net;
        this.places = (BitSet) stand.places().clone();
        this.deeds = stand;
    }

    Hand copy() {
        Hand copy = new Hand(net, stand());
        copy.findings.addAll(findings);
        return copy;
    }

    public Stand stand() {
        return new Stand(places, deeds.deeds());
    }

    /** The rules that the move breaks. */
    List<Finding> findings() {
        return findings;
    }

    void breaks(String code, Step step) {
        findings.add(new Finding(code, step));
    }

    /** It was active already, or two come to it at once. */
    void enteredTwice(Step step) {
        breaks("enteredTwice", step);
    }

    public boolean has(Deed deed) {
        return deeds.has(deed);
    }

    void did(Deed deed) {
        deeds = deeds.with(deed);
    }

    void undid(Deed deed) {
        deeds = deeds.without(deed);
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

    void activate(Step step) {
        int place = net.active(step);
        // two jobs for the same message are sent one after the other; two signatures, tasks or waits are not one
        if (places.get(place) && !(step.isAction() && !Deeds.signs(step))) {
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

    boolean isActive(Step step) {
        return places.get(net.active(step));
    }
}
