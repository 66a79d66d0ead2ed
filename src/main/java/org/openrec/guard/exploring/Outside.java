package org.openrec.guard.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openrec.cases.effect.Effect;
import org.openrec.guard.exploring.Moves.Move;
import org.openrec.guard.reading.Diagram.Step;

/** What comes to a case from outside: people, messages, times, jobs. */
final class Outside {

    private final Net net;
    private final CaseFacts facts;
    private final Effects effects;
    private final Domains domains;
    private final Times times;
    private final Beginnings beginnings;

    Outside(Net net, CaseFacts facts, Effects effects, Domains domains, Beginnings beginnings) {
        this.net = net;
        this.facts = facts;
        this.effects = effects;
        this.domains = domains;
        this.times = new Times(facts.subject().variables());
        this.beginnings = beginnings;
    }

    /** The action succeeds, or fails in a way that is drawn. */
    List<Hand> act(Step step, Hand hand) {
        Stream<Hand> failed = step.boundary().stream().filter(Step::hasError).map(event -> {
            Hand one = hand.copy();
            one.leave(step);
            one.goOn(event);
            return one;
        });
        Hand done = hand.copy();
        done.leave(step);
        Effects.apply(effects.of(step, net.diagram()), step, domains, done);
        done.goOn(step);
        return Stream.concat(Stream.of(done), failed).toList();
    }

    List<Move> from(Stand stand) {
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
                Effects.apply(effects.of(event, net.diagram()), event, domains, one);
                one.goOn(event);
                moves.add(new Move(event, times.of(event), one));
            });
            return;
        }
        if (step.isAction()) {
            act(step, hand).forEach(to -> moves.add(new Move(step, MovePace.AT_ONCE, to)));
            return;
        }
        hand.leave(step);
        effects.answers(step)
                .forEach((name, given) -> hand.remember(hand.memory().with(name, domains.of(name, given))));
        Effects.apply(effects.of(step, net.diagram()), step, domains, hand);
        MovePace pace = facts.calls().slow(step) ? MovePace.OF_SOMEBODY : times.of(step);
        hand.tells(facts.calls().called(step).tells());
        for (CaseMemory after : facts.calls().after(step, hand.memory())) {
            Hand one = hand.copy();
            one.remember(after);
            one.goOn(step);
            moves.add(new Move(step, pace, one));
        }
        if (step.is("bpmn:callActivity")) {
            step.boundary().stream().filter(Step::hasError).forEach(event -> {
                Hand failed = new Hand(net, stand);
                failed.leave(step);
                failed.goOn(event);
                moves.add(new Move(event, MovePace.AT_ONCE, failed));
            });
        }
    }

    /** An event beside an activity, or the start of a part that an event sets off. */
    private void happens(Step event, Stand stand, List<Move> moves) {
        Hand hand = new Hand(net, stand);
        if (!event.repeats()) {
            hand.disarm(event);
        }
        Effect effect = effects.of(event, net.diagram());
        Effects.apply(effect, event, domains, hand);
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
            beginnings.enter(part, hand);
        }
        if (effect.ends()) {
            hand.openWork().ifPresent(work -> hand.breaks("goesOn", event, work));
        }
        moves.add(new Move(event, times.of(event), hand));
    }
}
