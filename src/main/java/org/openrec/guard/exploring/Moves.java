package org.openrec.guard.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.cases.effect.Law;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;

/**
 * How a case moves (BPMN 2.0.2, chapter 13, as the engine has it). What needs nobody goes first, as in the engine's
 * transaction; then whatever may come from outside: people, messages, times, jobs.
 */
public final class Moves {

    private final Net net;
    private final CaseFacts facts;
    private final Effects effects;
    private final Domains domains;
    private final Questions questions;
    private final Outside outside;
    private final Joins joins;
    private final Beginnings beginnings;
    private final Failures failures;

    public Moves(Net net, CaseFacts facts) {
        this.net = net;
        this.facts = facts;
        this.effects = new Effects(facts);
        this.domains = facts.domains(net.diagram());
        this.questions = new Questions(domains);
        this.joins = new Joins(net);
        this.beginnings = new Beginnings(net, effects);
        this.outside = new Outside(net, facts, effects, domains, beginnings);
        this.failures = new Failures(net, beginnings::enter);
    }

    /**
     * From one stand to another.
     *
     * @param step what moved
     * @param pace what it took
     */
    record Move(Step step, MovePace pace, Hand to) {}

    /** The variables of which the calling process has to say what they hold. */
    public Set<String> wanted() {
        return questions.wanted();
    }

    /** Whether a step makes one of these happen. */
    boolean sets(Step step, Set<String> marks) {
        return effects.of(step, net.diagram()).changes().stream()
                .anyMatch(change -> change.set() && marks.contains(change.mark()));
    }

    /** What must hold where cases are over, and does not. */
    public List<Law> brokenAtEnd(Stand stand) {
        return effects.brokenAtEnd(stand.memory());
    }

    public Stand start() {
        Hand hand = new Hand(net, new Stand(new BitSet(), facts.atStart(net.diagram(), domains)));
        beginnings.begin(net.diagram().process(), hand);
        return hand.stand();
    }

    public List<Move> from(Stand stand) {
        if (isOver(stand)) {
            return List.of();
        }
        List<Move> atOnce = atOnce(stand);
        return atOnce.isEmpty() ? outside.from(stand) : atOnce;
    }

    public boolean isOver(Stand stand) {
        return net.isQuiet(net.diagram().process(), stand.places());
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
                    return List.of(new Move(target, MovePace.AT_ONCE, hand));
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
            return List.of(new Move(gateway, MovePace.AT_ONCE, hand));
        }
        return ask(gateway, hand).stream()
                .map(to -> new Move(gateway, MovePace.AT_ONCE, to))
                .toList();
    }

    /** On the arrows that the variables lead to; where the engine stops, that is found, and one is taken to see the rest. */
    private List<Hand> ask(Step gateway, Hand hand) {
        return questions.at(gateway, hand.memory()).stream()
                .map(way -> {
                    Hand one = hand.copy();
                    one.remember(way.memory());
                    way.fails().ifPresent(why -> one.breaks(why.code(), gateway, why.about()));
                    (way.fails().isPresent()
                                    ? gateway.outgoing().stream().limit(1).toList()
                                    : way.arrows())
                            .forEach(one::put);
                    return one;
                })
                .toList();
    }

    private List<Move> arrive(XmlElement flow, Step step, Stand stand) {
        Hand hand = new Hand(net, stand);
        hand.take(flow);
        List<Hand> ways = new ArrayList<>();
        Times.counted(step).ifPresent(it -> questions.read(it, hand.memory()));
        Times.uncounted(step, hand.memory()).ifPresent(it -> hand.breaks("notCounted", step, it));
        if (Times.mayBeNone(step, hand.memory())) {
            Hand none = hand.copy();
            none.goOn(step);
            ways.add(none);
        }
        if (step.is("bpmn:exclusiveGateway")) {
            ways.addAll(ask(step, hand));
        } else if (step.is("bpmn:endEvent")) {
            end(step, hand);
            ways.add(hand);
        } else if (step.is("bpmn:subProcess")) {
            beginnings.activate(step, hand);
            beginnings.begin(step.element(), hand);
            ways.add(hand);
        } else if (step.isAction() && !step.element().flag("camunda:asyncBefore", false)) {
            ways.addAll(outside.act(step, hand));
        } else if (step.is("bpmn:intermediateThrowEvent")) {
            hand.goOn(step);
            ways.add(hand);
        } else {
            beginnings.activate(step, hand);
            facts.calls().missing(step, hand.memory()).forEach(it -> hand.breaks("callLacks", step, it));
            ways.add(hand);
        }
        return ways.stream().map(to -> new Move(step, MovePace.AT_ONCE, to)).toList();
    }

    private Move complete(Step part, Stand stand) {
        Hand hand = new Hand(net, stand);
        hand.leave(part);
        if (!part.isEventSubProcess()) {
            hand.goOn(part);
        }
        return new Move(part, MovePace.AT_ONCE, hand);
    }

    private void end(Step end, Hand hand) {
        if (end.element().child("bpmn:terminateEventDefinition").isPresent()) {
            if (facts.start().isPresent() && end.scope().is("bpmn:process")) {
                hand.openWork().ifPresent(work -> hand.breaks("endsOpenWork", end, work));
            }
            hand.clear(end.scope());
        } else if (end.hasError() && !failures.fail(end, hand)) {
            hand.breaks("errorUncaught", end);
        }
    }
}
