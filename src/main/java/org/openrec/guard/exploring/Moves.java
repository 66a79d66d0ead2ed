package org.openrec.guard.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.guard.exploring.Stand.Deed;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;

/**
 * How a case moves (BPMN 2.0.2, chapter 13, as the engine has it). What needs nobody goes first, as in the engine's
 * transaction; then whatever may come from outside: people, messages, times, jobs.
 */
public final class Moves {

    private final Net net;
    private final Deeds deeds;
    private final Times times;
    private final Calls calls;
    private final Joins joins;
    private final Failures failures;

    public Moves(Net net, Times times, Calls calls) {
        this.net = net;
        this.deeds = new Deeds(net.diagram());
        this.times = times;
        this.calls = calls;
        this.joins = new Joins(net);
        this.failures = new Failures(net, this::enter);
    }

    /**
     * From one stand to another.
     *
     * @param step what moved
     * @param slow whether it took a person, a message or a minute
     */
    record Move(Step step, boolean slow, Hand to) {}

    public Stand start() {
        Hand hand = new Hand(net, new Stand(new BitSet(), 0));
        begin(net.diagram().process(), hand);
        return hand.stand();
    }

    public List<Move> from(Stand stand) {
        List<Move> atOnce = atOnce(stand);
        return atOnce.isEmpty() ? fromOutside(stand) : atOnce;
    }

    public boolean isOver(Stand stand) {
        return net.isQuiet(net.diagram().process(), stand.places());
    }

    private void begin(XmlElement scope, Hand hand) {
        net.partsBy(scope)
                .forEach(part ->
                        net.startOf(part).filter(start -> !start.hasError()).ifPresent(hand::arm));
        scope.children("bpmn:startEvent")
                .flatMap(start -> net.diagram().step(start.id()).stream())
                .forEach(hand::goOn);
    }

    // what needs nobody

    /** The alternatives of one token; tokens that come together somewhere wait there until the others are as far. */
    private List<Move> atOnce(Stand stand) {
        Optional<XmlElement> later = Optional.empty();
        for (XmlElement flow : net.arrowsIn(stand.places())) {
            Step target = net.target(flow).orElseThrow();
            if (Joins.joins(target)) {
                if (joins.opens(target, stand)) {
                    return join(target, stand);
                }
            } else if (meets(target)) {
                List<XmlElement> arrived = target.incoming().stream()
                        .filter(it -> stand.places().get(net.arrow(it)))
                        .toList();
                if (arrived.size() > 1) {
                    Hand hand = new Hand(net, stand);
                    hand.enteredTwice(target);
                    arrived.stream().skip(1).forEach(hand::take);
                    return List.of(new Move(target, false, hand));
                }
                if (later.isEmpty() || ends(net.target(later.get()).orElseThrow()) && !ends(target)) {
                    later = Optional.of(flow);
                }
            } else {
                return arrive(flow, target, stand);
            }
        }
        for (Step step : net.activeIn(stand.places())) {
            if (step.is("bpmn:subProcess") && net.isQuiet(step.element(), stand.places())) {
                return List.of(complete(step, stand));
            }
        }
        return later.map(flow -> arrive(flow, net.target(flow).orElseThrow(), stand))
                .orElse(List.of());
    }

    private static boolean meets(Step step) {
        return step.incoming().size() > 1 && !step.is("bpmn:endEvent") || ends(step);
    }

    /** What takes others with it comes last. */
    private static boolean ends(Step step) {
        return step.element().child("bpmn:terminateEventDefinition").isPresent()
                || step.is("bpmn:endEvent") && step.hasError();
    }

    private List<Move> join(Step gateway, Stand stand) {
        Hand hand = new Hand(net, stand);
        gateway.incoming().forEach(hand::take);
        if (gateway.is("bpmn:parallelGateway") || gateway.outgoing().size() == 1) {
            hand.goOn(gateway);
            return List.of(new Move(gateway, false, hand));
        }
        return Joins.combined(gateway.outgoing()).stream()
                .map(chosen -> {
                    Hand one = hand.copy();
                    chosen.forEach(flow -> {
                        one.put(flow);
                        deeds.along(flow, one);
                    });
                    return new Move(gateway, false, one);
                })
                .toList();
    }

    private List<Move> arrive(XmlElement flow, Step step, Stand stand) {
        Hand hand = new Hand(net, stand);
        hand.take(flow);
        List<Hand> ways = new ArrayList<>();
        if (times.mayBeNone(step)) {
            Hand none = hand.copy();
            none.goOn(step);
            ways.add(none);
        }
        if (step.is("bpmn:exclusiveGateway")) {
            step.outgoing().forEach(out -> {
                Hand one = hand.copy();
                one.put(out);
                deeds.along(out, one);
                ways.add(one);
            });
        } else if (step.is("bpmn:endEvent")) {
            end(step, hand);
            ways.add(hand);
        } else if (step.is("bpmn:subProcess")) {
            hand.activate(step);
            begin(step.element(), hand);
            ways.add(hand);
        } else if (step.isAction() && !step.element().flag("camunda:asyncBefore", false)) {
            ways.addAll(act(step, hand));
        } else if (step.is("bpmn:intermediateThrowEvent")) {
            hand.goOn(step);
            ways.add(hand);
        } else {
            hand.activate(step);
            ways.add(hand);
        }
        return ways.stream().map(to -> new Move(step, false, to)).toList();
    }

    /** The action succeeds, or fails in a way that is drawn. */
    private List<Hand> act(Step step, Hand hand) {
        Stream<Hand> failed = step.boundary().stream().filter(Step::hasError).map(event -> {
            Hand one = hand.copy();
            one.leave(step);
            one.goOn(event);
            return one;
        });
        Hand done = hand.copy();
        done.leave(step);
        deeds.act(step, done);
        done.goOn(step);
        return Stream.concat(Stream.of(done), failed).toList();
    }

    private Move complete(Step part, Stand stand) {
        Hand hand = new Hand(net, stand);
        hand.leave(part);
        if (!part.isEventSubProcess()) {
            hand.goOn(part);
        }
        return new Move(part, false, hand);
    }

    private void end(Step end, Hand hand) {
        if (end.element().child("bpmn:terminateEventDefinition").isPresent()) {
            hand.clear(end.scope());
        } else if (end.hasError()) {
            failures.fail(end, hand);
        }
    }

    private void enter(Step part, Hand hand) {
        hand.activate(part);
        begin(part.element(), hand);
    }

    // what comes from outside

    private List<Move> fromOutside(Stand stand) {
        List<Move> moves = new ArrayList<>();
        for (Step step : net.activeIn(stand.places())) {
            done(step, stand, moves);
        }
        for (Step event : net.steps()) {
            if (stand.places().get(net.armed(event))) {
                happens(event, stand, moves);
            }
        }
        return moves;
    }

    private void done(Step step, Stand stand, List<Move> moves) {
        if (step.is("bpmn:subProcess")) {
            return;
        }
        Hand hand = new Hand(net, stand);
        if (step.is("bpmn:eventBasedGateway")) {
            net.diagram().targets(step).forEach(event -> {
                Hand one = hand.copy();
                one.leave(step);
                one.goOn(event);
                moves.add(new Move(event, times.slow(event), one));
            });
            return;
        }
        if (step.isAction()) {
            act(step, hand).forEach(to -> moves.add(new Move(step, false, to)));
            return;
        }
        hand.leave(step);
        deeds.done(step, hand);
        if (calls.decides(step)) {
            hand.did(Deed.DECIDED);
            hand.did(Deed.REVIEWED);
        }
        hand.goOn(step);
        moves.add(new Move(step, times.slow(step) || calls.slow(step), hand));
        if (step.is("bpmn:callActivity")) {
            step.boundary().stream().filter(Step::hasError).forEach(event -> {
                Hand failed = new Hand(net, stand);
                failed.leave(step);
                failed.goOn(event);
                moves.add(new Move(event, false, failed));
            });
        }
    }

    /** An event beside an activity, or the start of a part that an event sets off. */
    private void happens(Step event, Stand stand, List<Move> moves) {
        Hand hand = new Hand(net, stand);
        if (!event.repeats()) {
            hand.disarm(event);
        }
        if (event.is("bpmn:boundaryEvent")) {
            if (event.interrupts()) {
                net.diagram().step(event.element().attribute("attachedToRef")).ifPresent(hand::leave);
            }
            hand.goOn(event);
        } else {
            Step part = net.diagram().step(event.scope().id()).orElseThrow();
            if (event.hasMessage() && hand.isActive(part)) {
                return; // the engine refuses it: BeginsOnce
            }
            if (event.interrupts()) {
                hand.clear(part.scope());
            }
            enter(part, hand);
        }
        moves.add(new Move(event, times.slow(event), hand));
    }
}
