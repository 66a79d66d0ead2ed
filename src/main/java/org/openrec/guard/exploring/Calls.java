package org.openrec.guard.exploring;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;

/**
 * What is known of the processes that a diagram calls.
 *
 * @param known by the process's key
 */
public record Calls(Map<String, Called> known) {

    /**
     * A called process as one step.
     *
     * @param outcomes what it has done and what its variables hold, for each of its ways; empty if they are too many
     * @param wants the variables that it reads and does not set before
     * @param slow whether every way through it passes a person, a message or a minute
     * @param times the most times that a step in it is repeated
     * @param tells the most notices that it sends without a pause
     */
    public record Called(List<CaseMemory> outcomes, Set<String> wants, boolean slow, long times, int tells) {

        public static final Called UNKNOWN = new Called(List.of(), Set.of(), false, 1, 0);
    }

    public boolean slow(Step step) {
        return called(step).slow();
    }

    public long times(Step step) {
        return called(step).times();
    }

    Called called(Step step) {
        return step.is("bpmn:callActivity")
                ? step.element().attribute("calledElement").map(known::get).orElse(Called.UNKNOWN)
                : Called.UNKNOWN;
    }

    /** The case after a call, on each of the ways of what was called. */
    List<CaseMemory> after(Step call, CaseMemory before) {
        List<CaseMemory> outcomes = called(call).outcomes();
        return outcomes.isEmpty()
                ? List.of(before)
                : outcomes.stream()
                        .map(outcome -> handedBack(call, before.after(outcome.marks()), outcome))
                        .distinct()
                        .toList();
    }

    private static CaseMemory handedBack(Step call, CaseMemory before, CaseMemory outcome) {
        CaseMemory after = before;
        for (XmlElement mapping : mappings(call, "camunda:out")) {
            String source = mapping.attribute("source").orElse("");
            String target = mapping.attribute("target").orElse("");
            after = after.with(target, given(outcome.can(source)));
        }
        return after;
    }

    /** The engine hands on nothing where nothing is set. */
    private static Set<Value> given(Set<Value> values) {
        return values.stream()
                .map(it -> it instanceof Value.Unset ? Value.NOTHING : it)
                .collect(Collectors.toSet());
    }

    /** What the called process reads, and the case at the call does not hand to it. */
    List<String> missing(Step call, CaseMemory memory) {
        return called(call).wants().stream()
                .filter(wanted -> !handsOn(call, wanted, memory))
                .sorted()
                .toList();
    }

    private static boolean handsOn(Step call, String wanted, CaseMemory memory) {
        return mappings(call, "camunda:in").stream()
                .anyMatch(mapping ->
                        mapping.attribute("variables").filter("all"::equals).isPresent() && isSet(wanted, memory)
                                || mapping.attribute("target")
                                                .filter(wanted::equals)
                                                .isPresent()
                                        && mapping.attribute("source")
                                                .filter(source -> isSet(source, memory))
                                                .isPresent());
    }

    private static boolean isSet(String variable, CaseMemory memory) {
        return !memory.can(variable).contains(Value.UNSET);
    }

    private static List<XmlElement> mappings(Step call, String kind) {
        return call.element()
                .children("bpmn:extensionElements")
                .flatMap(it -> it.children(kind))
                .toList();
    }
}
