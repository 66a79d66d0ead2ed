package org.openrec.guard.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;

/** The places of a diagram: one for each step, each arrow, and each event that waits beside something else. */
public final class Net {

    private final Diagram diagram;
    private final List<Step> steps;
    private final Map<Step, Integer> numbers = new HashMap<>();
    private final Map<XmlElement, Integer> arrows = new HashMap<>();
    private final List<XmlElement> flows;
    private final Map<XmlElement, BitSet> within = new HashMap<>();
    private final Map<Step, Set<Step>> before = new HashMap<>();

    public Net(Diagram diagram) {
        this.diagram = diagram;
        this.steps = diagram.steps().toList();
        this.flows = diagram.flows().stream()
                .filter(flow -> diagram.step(flow.attribute("sourceRef")).isPresent()
                        && diagram.step(flow.attribute("targetRef")).isPresent())
                .toList();
        steps.forEach(step -> numbers.put(step, numbers.size()));
        flows.forEach(flow -> arrows.put(flow, steps.size() + arrows.size()));
        steps.forEach(step -> {
            add(step.scope(), active(step));
            add(step.scope(), armed(step));
        });
        flows.forEach(flow -> add(flow.parent().orElse(diagram.process()), arrow(flow)));
    }

    private void add(XmlElement scope, int place) {
        Optional<XmlElement> around = Optional.of(scope);
        while (around.isPresent()) {
            within.computeIfAbsent(around.get(), key -> new BitSet()).set(place);
            around = around.get().is("bpmn:process")
                    ? Optional.empty()
                    : around.get().parent();
        }
    }

    public Diagram diagram() {
        return diagram;
    }

    public List<Step> steps() {
        return steps;
    }

    int active(Step step) {
        return numbers.getOrDefault(step, 0);
    }

    public int arrow(XmlElement flow) {
        return arrows.getOrDefault(flow, 0);
    }

    /** Of an event that waits beside an activity or a scope. */
    int armed(Step event) {
        return steps.size() + flows.size() + active(event);
    }

    /** The steps that are active. */
    public List<Step> activeIn(BitSet places) {
        List<Step> active = new ArrayList<>();
        for (int i = places.nextSetBit(0); i >= 0 && i < steps.size(); i = places.nextSetBit(i + 1)) {
            active.add(steps.get(i));
        }
        return active;
    }

    /** The arrows with a token. */
    public List<XmlElement> arrowsIn(BitSet places) {
        List<XmlElement> found = new ArrayList<>();
        int end = steps.size() + flows.size();
        for (int i = places.nextSetBit(steps.size()); i >= 0 && i < end; i = places.nextSetBit(i + 1)) {
            found.add(flows.get(i - steps.size()));
        }
        return found;
    }

    public Optional<Step> target(XmlElement flow) {
        return diagram.step(flow.attribute("targetRef"));
    }

    /** Whether nothing goes on within a scope any more; events that only wait do not count. */
    boolean isQuiet(XmlElement scope, BitSet places) {
        BitSet inside = (BitSet) within(scope).clone();
        inside.and(places);
        int next = inside.nextSetBit(0);
        return next < 0 || next >= steps.size() + flows.size();
    }

    /** All places of a scope. */
    public BitSet within(XmlElement scope) {
        return within.getOrDefault(scope, new BitSet());
    }

    /** The parts of a scope that an event sets off. */
    Stream<Step> partsBy(XmlElement scope) {
        return steps.stream().filter(step -> step.isEventSubProcess() && step.scope() == scope);
    }

    /** The event that begins a sub-process. */
    Optional<Step> startOf(Step part) {
        return part.element().child("bpmn:startEvent").flatMap(start -> diagram.step(start.id()));
    }

    /** The steps of the same scope from which a gateway can be reached. */
    public Set<Step> before(Step gateway) {
        return before.computeIfAbsent(gateway, key -> {
            Map<Step, List<Step>> previous = new HashMap<>();
            steps.stream().filter(step -> step.scope() == gateway.scope()).forEach(step -> {
                List<Step> next = new ArrayList<>(diagram.targets(step));
                next.addAll(step.boundary());
                next.forEach(it ->
                        previous.computeIfAbsent(it, any -> new ArrayList<>()).add(step));
            });
            Set<Step> found = new HashSet<>(Reach.from(
                    previous.getOrDefault(gateway, List.of()),
                    step -> step == gateway ? List.of() : previous.getOrDefault(step, List.of())));
            found.remove(gateway);
            return found;
        });
    }
}
