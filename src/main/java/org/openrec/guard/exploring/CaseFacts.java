package org.openrec.guard.exploring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.CaseLaws.Start;
import org.openrec.cases.effect.Given;
import org.openrec.guard.GuardContext;
import org.openrec.guard.SubjectFacts;
import org.openrec.guard.reading.ConditionTerm;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Expression;
import org.openrec.guard.reading.XmlElement;

/**
 * What is known of the cases of a diagram besides the drawing.
 *
 * @param start what is known at the start; empty for a process that others call
 * @param handedBack the variables that a calling process asks for
 */
public record CaseFacts(
        GuardContext context, SubjectFacts subject, Optional<Start> start, Calls calls, Set<String> handedBack) {

    /** All that can give each variable; what means something to the subject is given by no form. */
    Domains domains(Diagram diagram) {
        Map<String, List<Given>> known = new HashMap<>();
        context.forms().values().forEach(form -> form.fields()
                .forEach((name, given) -> known.merge(name, List.of(given), CaseFacts::both)));
        subject.variables().forEach((name, given) -> known.put(name, List.of(given)));
        return new Domains(diagram, known);
    }

    private static List<Given> both(List<Given> some, List<Given> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** Before the first step. */
    CaseMemory atStart(Diagram diagram, Domains domains) {
        Set<String> set = new HashSet<>(subject.laws().facts());
        start.ifPresent(it -> set.addAll(it.variables()));
        Map<String, Set<Value>> values = new HashMap<>();
        read(diagram)
                .forEach(name -> values.put(
                        name,
                        set.contains(name)
                                ? domains.all(name)
                                : Set.of(start.isPresent() ? Value.UNSET : Value.OF_CALLER)));
        return new CaseMemory(start.map(Start::marks).orElse(Set.of()), values);
    }

    /** The variables that something in the diagram, or a law, reads. */
    private Set<String> read(Diagram diagram) {
        Set<String> read = new LinkedHashSet<>(handedBack);
        Domains.conditions(diagram).flatMap(ConditionTerm::variables).forEach(read::add);
        diagram.process()
                .all()
                .filter(it -> it.is("bpmn:loopCardinality")
                        || it.is("bpmn:timeDuration")
                        || it.is("bpmn:timeDate")
                        || it.is("bpmn:timeCycle"))
                .flatMap(it -> Expression.variable(it.text()).stream())
                .forEach(read::add);
        diagram.process()
                .all()
                .filter(it -> it.is("camunda:in") || it.is("camunda:out"))
                .flatMap(CaseFacts::handed)
                .forEach(read::add);
        calls.known().values().forEach(called -> read.addAll(called.wants()));
        subject.laws().atEnd().forEach(law -> {
            read.addAll(law.when().variables());
            read.addAll(law.holds().variables());
        });
        new Effects(this).all(diagram).forEach(effect -> {
            effect.needs().forEach(law -> read.addAll(law.holds().variables()));
            effect.changes().stream()
                    .map(change -> change.when())
                    .map(CaseCondition::variables)
                    .forEach(read::addAll);
        });
        read.removeAll(subject.sets().keySet());
        return read;
    }

    private static Stream<String> handed(XmlElement mapping) {
        return Stream.of("source", "target").flatMap(end -> mapping.attribute(end).stream());
    }
}
