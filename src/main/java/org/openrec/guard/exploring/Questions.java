package org.openrec.guard.exploring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.guard.reading.ConditionTerm;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.Expression;
import org.openrec.guard.reading.XmlElement;

/** Which arrows a case takes at a gateway that asks, by what its variables can hold. */
final class Questions {

    private static final int MOST_COMBINED = 2_000;

    private final Domains domains;
    private final Map<Step, Asked> known = new HashMap<>();
    private final Set<String> wanted = new LinkedHashSet<>();

    Questions(Domains domains) {
        this.domains = domains;
    }

    /** The variables of which the calling process has to say what they hold. */
    Set<String> wanted() {
        return wanted;
    }

    /** Something reads the variable where no question is asked. */
    void read(String variable, CaseMemory memory) {
        if (memory.can(variable).contains(Value.OF_CALLER)) {
            wanted.add(variable);
        }
    }

    /**
     * Some of the arrows, and what is known on them.
     *
     * @param fails why the engine stops there instead; empty if it does not
     */
    record Way(List<XmlElement> arrows, CaseMemory memory, Optional<Fails> fails) {}

    /** Why nothing goes on: the code of the problem, and what it is about. */
    record Fails(String code, String about) {}

    /**
     * @param otherwise the arrow of the default answer
     * @param whole whether it is known what each arrow asks
     */
    private record Asked(Map<XmlElement, ConditionTerm> conditions, Optional<XmlElement> otherwise, boolean whole) {

        private static Asked of(Step gateway) {
            String id = gateway.element().attribute("default").orElse("");
            Optional<XmlElement> otherwise = gateway.outgoing().stream()
                    .filter(flow -> flow.id().filter(id::equals).isPresent())
                    .findFirst();
            Map<XmlElement, ConditionTerm> conditions = new LinkedHashMap<>();
            gateway.outgoing().forEach(flow -> flow.child("bpmn:conditionExpression")
                    .flatMap(it -> Expression.read(it.text()))
                    .ifPresent(term -> conditions.put(flow, term)));
            otherwise.ifPresent(conditions::remove);
            return new Asked(
                    conditions,
                    otherwise,
                    conditions.size() + (otherwise.isPresent() ? 1 : 0)
                            == gateway.outgoing().size());
        }

        private List<String> variables() {
            return conditions.values().stream()
                    .flatMap(ConditionTerm::variables)
                    .distinct()
                    .toList();
        }
    }

    List<Way> at(Step gateway, CaseMemory memory) {
        Asked asked = known.computeIfAbsent(gateway, Asked::of);
        List<String> variables = asked.variables();
        List<Map<String, Value>> tuples = asked.whole() ? tuples(variables, memory) : List.of();
        if (tuples.isEmpty()) {
            return gateway.outgoing().stream()
                    .map(flow -> new Way(List.of(flow), memory, Optional.empty()))
                    .toList();
        }
        boolean ofCaller = variables.stream().anyMatch(it -> memory.can(it).contains(Value.OF_CALLER));
        Map<List<XmlElement>, List<Map<String, Value>>> taken = new LinkedHashMap<>();
        Map<Fails, List<Map<String, Value>>> failed = new LinkedHashMap<>();
        for (Map<String, Value> tuple : tuples) {
            try {
                List<XmlElement> arrows = arrows(gateway, asked, tuple);
                if (!arrows.isEmpty()) {
                    taken.computeIfAbsent(arrows, key -> new ArrayList<>()).add(tuple);
                } else if (!ofCaller) {
                    failed.computeIfAbsent(new Fails("noWay", words(tuple)), key -> new ArrayList<>())
                            .add(tuple);
                }
            } catch (ConditionAnswer.Fails e) {
                if (!ofCaller || !e.code().equals("anotherKind")) {
                    failed.computeIfAbsent(new Fails(e.code(), e.variable()), key -> new ArrayList<>())
                            .add(tuple);
                }
            }
        }
        List<Way> ways = new ArrayList<>();
        taken.forEach((arrows, some) ->
                ways.add(new Way(arrows, narrowed(memory, variables, some, ofCaller), Optional.empty())));
        failed.forEach((why, some) -> ways.add(new Way(List.of(), memory, Optional.of(why))));
        return ways;
    }

    private static List<XmlElement> arrows(Step gateway, Asked asked, Map<String, Value> tuple)
            throws ConditionAnswer.Fails {
        List<XmlElement> arrows = new ArrayList<>();
        for (Map.Entry<XmlElement, ConditionTerm> condition : asked.conditions().entrySet()) {
            if (ConditionAnswer.of(condition.getValue(), tuple)) {
                arrows.add(condition.getKey());
                if (gateway.is("bpmn:exclusiveGateway")) {
                    return arrows;
                }
            }
        }
        return arrows.isEmpty() ? asked.otherwise().map(List::of).orElse(List.of()) : arrows;
    }

    /** All that the variables can hold together; empty if that is too much to look at. */
    private List<Map<String, Value>> tuples(List<String> variables, CaseMemory memory) {
        List<Map<String, Value>> all = new ArrayList<>();
        all.add(Map.of());
        for (String variable : variables) {
            Set<Value> can = new HashSet<>(memory.can(variable));
            if (can.remove(Value.OF_CALLER)) {
                wanted.add(variable);
                can.addAll(domains.all(variable));
            }
            if ((long) all.size() * can.size() > MOST_COMBINED) {
                return List.of();
            }
            List<Map<String, Value>> more = new ArrayList<>();
            for (Map<String, Value> tuple : all) {
                for (Value value : can) {
                    Map<String, Value> longer = new HashMap<>(tuple);
                    longer.put(variable, value);
                    more.add(longer);
                }
            }
            all = more;
        }
        return all;
    }

    private static CaseMemory narrowed(
            CaseMemory memory, List<String> variables, List<Map<String, Value>> tuples, boolean ofCaller) {
        CaseMemory narrowed = memory;
        for (String variable : variables) {
            if (!ofCaller || !memory.can(variable).contains(Value.OF_CALLER)) {
                narrowed = narrowed.with(
                        variable, tuples.stream().map(it -> it.get(variable)).collect(Collectors.toSet()));
            }
        }
        return narrowed;
    }

    private static String words(Map<String, Value> tuple) {
        return tuple.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getKey() + " = " + word(it.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String word(Value value) {
        if (value instanceof Value.Text it) {
            return "'" + it.text() + "'";
        } else if (value instanceof Value.Number it) {
            return it.number().toPlainString();
        } else if (value instanceof Value.Truth it) {
            return Boolean.toString(it.truth());
        } else {
            return "null";
        }
    }
}
