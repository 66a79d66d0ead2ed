package org.openrec.guard;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openrec.guard.Diagram.Step;

/** A loop must wait somewhere: for a person, a message or a time. Otherwise it turns until the machine is full. */
final class WaitRules {

    private final Diagram diagram;
    private final Problems problems;

    WaitRules(Diagram diagram, Problems problems) {
        this.diagram = diagram;
        this.problems = problems;
    }

    void check() {
        refuseLoops(step -> !waits(step), "loopWithoutWait");
        // two tokens that meet again after each hour make four, eight, sixteen: only people and messages end that
        if (diagram.steps().anyMatch(WaitRules::splits)) {
            refuseLoops(step -> !waits(step) || step.hasTimer(), "loopDoubles");
        }
    }

    private void refuseLoops(Predicate<Step> through, String code) {
        Set<Step> turning = turning(through);
        if (code.equals("loopDoubles") && turning.stream().noneMatch(WaitRules::splits)) {
            return;
        }
        diagram.steps(turning::contains)
                .findFirst()
                .ifPresent(step -> problems.add(
                        step.element(),
                        code,
                        diagram.steps(turning::contains)
                                .limit(5)
                                .map(member ->
                                        member.element().attribute("name").orElse(member.id()))
                                .collect(Collectors.joining(", "))));
    }

    private static boolean splits(Step step) {
        boolean parallel = step.is("bpmn:parallelGateway") || step.is("bpmn:inclusiveGateway");
        return step.outgoing().size() > 1
                && (parallel || !step.is("bpmn:exclusiveGateway") && !step.is("bpmn:eventBasedGateway"));
    }

    /** The steps of loops that lead through such steps only: what is left when all that leads nowhere is taken away. */
    private Set<Step> turning(Predicate<Step> through) {
        Set<Step> left = diagram.steps(through).collect(Collectors.toCollection(HashSet::new));
        Map<Step, List<Step>> next = new HashMap<>();
        Map<Step, List<Step>> previous = new HashMap<>();
        for (Step step : left) {
            for (Step target : diagram.next(step)) {
                if (left.contains(target)) {
                    next.computeIfAbsent(step, key -> new ArrayList<>()).add(target);
                    previous.computeIfAbsent(target, key -> new ArrayList<>()).add(step);
                }
            }
        }
        trim(left, next, previous);
        trim(left, previous, next);
        return left;
    }

    /** Takes away, again and again, each step that has nothing before it. */
    private static void trim(Set<Step> left, Map<Step, List<Step>> next, Map<Step, List<Step>> previous) {
        Function<Step, Integer> before = step -> (int) previous.getOrDefault(step, List.of()).stream()
                .filter(left::contains)
                .count();
        Map<Step, Integer> count = new HashMap<>();
        left.forEach(step -> count.put(step, before.apply(step)));
        Deque<Step> open = new ArrayDeque<>(
                left.stream().filter(step -> count.getOrDefault(step, 0) == 0).toList());
        while (!open.isEmpty()) {
            Step step = open.pop();
            left.remove(step);
            for (Step target : next.getOrDefault(step, List.of())) {
                if (left.contains(target) && count.merge(target, -1, Integer::sum) == 0) {
                    open.push(target);
                }
            }
        }
    }

    private static boolean waits(Step step) {
        if (step.is("bpmn:userTask") || step.is("bpmn:receiveTask") || step.hasMessage()) {
            return true;
        }
        return step.hasTimer()
                && step.element()
                        .child("bpmn:timerEventDefinition")
                        .flatMap(timer -> timer.child("bpmn:timeDuration"))
                        .map(duration -> duration.text().strip())
                        // a variable is a setting in days; a date passes once and would then wait no more
                        .filter(text -> IsoTimes.duration(text)
                                .map(time -> time.compareTo(IsoTimes.SHORTEST_REPETITION) >= 0)
                                .orElse(true))
                        .isPresent();
    }
}
