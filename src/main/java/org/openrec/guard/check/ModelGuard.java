package org.openrec.guard.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.guard.GuardContext;
import org.openrec.guard.ModelProblem;
import org.openrec.guard.Staffing;
import org.openrec.guard.SubjectFacts;
import org.openrec.guard.exploring.Calls;
import org.openrec.guard.exploring.Calls.Called;
import org.openrec.guard.exploring.CaseFacts;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.Expression;
import org.openrec.guard.reading.SafeXml;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.rules.AllowList;
import org.openrec.guard.rules.CaseRules;
import org.openrec.guard.rules.DrawingRules;
import org.openrec.guard.rules.DutyRules;
import org.openrec.guard.rules.FlowRules;
import org.openrec.guard.rules.Knowledge;
import org.openrec.guard.rules.PeopleRules;
import org.openrec.guard.rules.ProcessRules;
import org.openrec.guard.rules.Repeats;
import org.openrec.guard.rules.StaffingRules;
import org.openrec.guard.words.ProblemTexts;
import org.springframework.stereotype.Component;

/** Tells everything that is wrong with a diagram, without running anything of it. */
@Component
public final class ModelGuard {

    /** Set by the engine while it repeats a step. */
    private static final Set<String> OF_REPETITIONS =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    /** What depends on the processes that a diagram calls. */
    private static final Set<String> OF_CALLS = Set.of(
            "signingUndecided",
            "loopWithoutWait",
            "callsRound",
            "repeatsTogether",
            "callLacks",
            "callsAnother",
            "tooManyNotices",
            "noWay",
            "notSetYet");

    /** Of a diagram with one of these it is not known what its cases would do. */
    private static final String[] NOT_UNDERSTOOD = {
        "unknownAction",
        "noAction",
        "javaClass",
        "javaExpression",
        "external",
        "input",
        "notice",
        "unknownForm",
        "unknownVariable",
        "quotesMissing",
        "expression",
        "noCondition",
        "conditionOnDefault"
    };

    private static final int MOST_STEPS = 500;
    private static final int MOST_ARROWS = 1_000;

    private final Clock clock;

    public ModelGuard(Clock clock) {
        this.clock = clock;
    }

    /** All problems at once, each with its element; empty if the diagram may be deployed. */
    public List<ModelProblem> check(byte[] bpmn, GuardContext context) {
        ProblemTexts problems = new ProblemTexts();
        new SafeXml(problems::addForFile).read(bpmn).ifPresent(root -> check(root, context, problems));
        return problems.found();
    }

    /** What is to be known of a diagram, and is not in the way of publishing it. */
    public List<ModelProblem> warnings(byte[] bpmn, Staffing staffing) {
        ProblemTexts warnings = new ProblemTexts();
        new SafeXml((line, code) -> {}).read(bpmn).ifPresent(root -> ProcessRules.drawn(root)
                .findFirst()
                .ifPresent(process -> new StaffingRules(new Diagram(root, process), staffing, warnings).check()));
        return warnings.found();
    }

    /**
     * What the cases of a published diagram may come to do when the diagrams that it calls change, and could not before.
     *
     * @param before with what is published
     * @param after with what is to be published
     */
    public List<ModelProblem> broken(byte[] caller, GuardContext before, GuardContext after) {
        Set<String> known = check(caller, before).stream()
                .map(problem -> problem.code() + problem.elementId())
                .collect(Collectors.toSet());
        return check(caller, after).stream()
                .filter(problem ->
                        OF_CALLS.contains(problem.code()) && !known.contains(problem.code() + problem.elementId()))
                .toList();
    }

    /**
     * Says that the engine does not take a diagram, in which nothing else was found.
     *
     * @param element the id of the element that it stumbles over; empty if it cannot tell
     * @param line of the file
     */
    public static ModelProblem cannotRun(byte[] bpmn, Optional<String> element, int line) {
        ProblemTexts problems = new ProblemTexts();
        element.flatMap(id -> new SafeXml(problems::addForFile).read(bpmn).flatMap(root -> root.all()
                        .filter(it -> it.id().filter(id::equals).isPresent())
                        .findFirst()))
                .ifPresentOrElse(at -> problems.add(at, "engine"), () -> problems.addForFile(line, "engineLine"));
        return problems.found().get(0);
    }

    private void check(XmlElement root, GuardContext context, ProblemTexts problems) {
        Knowledge known = knowledge(root, context);
        new AllowList(known, problems).check(root);
        ProcessRules.theProcess(root, problems).ifPresent(found -> checkProcess(root, found, known, problems));
    }

    private Knowledge knowledge(XmlElement root, GuardContext context) {
        Optional<XmlElement> process = ProcessRules.drawn(root).findFirst();
        String key = process.flatMap(XmlElement::id).orElse("");
        String type = process.flatMap(element -> element.property("subject")).orElse(key);
        SubjectFacts subject = context.subjects().getOrDefault(type, SubjectFacts.UNKNOWN);
        Set<String> engine = new HashSet<>(Expression.RESERVED);
        engine.addAll(OF_REPETITIONS);
        return new Knowledge(context, subject, variables(context, subject, process), engine, key, clock);
    }

    private void checkProcess(XmlElement root, XmlElement process, Knowledge known, ProblemTexts problems) {
        Diagram diagram = new Diagram(root, process);
        if (diagram.steps().count() > MOST_STEPS || diagram.flows().size() > MOST_ARROWS) {
            problems.add(process, "tooManySteps", Integer.toString(MOST_STEPS), Integer.toString(MOST_ARROWS));
            return;
        }
        if (process.id().isEmpty()) {
            problems.add(process, "processId");
        }
        if (problems.any("identifier", "processId")) {
            // what cannot be named is not looked at any further
            return;
        }
        ProcessRules.check(root, process, problems);
        boolean walkable = new FlowRules(diagram, problems).check();
        new PeopleRules(diagram, known, problems).check();
        new DutyRules(diagram, known, problems).check();
        new DrawingRules(diagram, problems).check();
        if (diagram.steps()
                .anyMatch(step -> Diagram.OTHER_STEPS.contains(step.element().name()))) {
            // what it would do is not known, and that it is refused is said
            return;
        }
        Calls calls = calls(diagram, known, List.of(known.processKey()), problems);
        new Repeats(diagram, calls, problems).check();
        boolean understood = !problems.any(NOT_UNDERSTOOD);
        new CaseRules(diagram, facts(known, calls), problems).check(walkable, understood);
    }

    private static CaseFacts facts(Knowledge known, Calls calls) {
        return new CaseFacts(
                known.context(), known.subject(), known.subject().laws().start(known.processKey()), calls, Set.of());
    }

    /** What the called processes do, each with the processes that it calls itself. */
    private Calls calls(Diagram diagram, Knowledge known, List<String> around, ProblemTexts problems) {
        Map<String, Called> called = new HashMap<>();
        diagram.steps(step -> step.is("bpmn:callActivity"))
                .forEach(step -> step.element().attribute("calledElement").ifPresent(key -> {
                    if (around.contains(key)) {
                        problems.add(step.element(), "callsRound", String.join(" → ", around) + " → " + key);
                    } else if (!called.containsKey(key)) {
                        called.put(key, called(step, handedBack(diagram, key), known.context(), around, problems));
                    }
                }));
        return new Calls(called);
    }

    /** What the diagram wants to know of a process that it calls. */
    private static Set<String> handedBack(Diagram diagram, String key) {
        return diagram.steps(step -> step.is("bpmn:callActivity")
                        && step.element()
                                .attribute("calledElement")
                                .filter(key::equals)
                                .isPresent())
                .flatMap(step -> step.element().children("bpmn:extensionElements"))
                .flatMap(extensions -> extensions.children("camunda:out"))
                .flatMap(mapping -> mapping.attribute("source").stream())
                .collect(Collectors.toSet());
    }

    private Called called(
            Step call, Set<String> handedBack, GuardContext context, List<String> around, ProblemTexts problems) {
        String key = call.element().attribute("calledElement").orElseThrow();
        ProblemTexts ofCalled = new ProblemTexts();
        Optional<XmlElement> root =
                context.models().apply(key).flatMap(file -> new SafeXml(ofCalled::addForFile).read(file));
        Optional<XmlElement> process = root.flatMap(it -> ProcessRules.drawn(it).findFirst());
        if (process.isEmpty()) {
            return Called.UNKNOWN;
        }
        if (!DrawnProcess.subject(process.get()).equals(DrawnProcess.subject(call.element()))) {
            problems.add(call.element(), "callsAnother", key);
        }
        Diagram diagram = new Diagram(root.orElseThrow(), process.get());
        List<String> deeper = new ArrayList<>(around);
        deeper.add(key);
        Calls calls = calls(diagram, knowledge(root.get(), context), deeper, ofCalled);
        ofCalled.found().stream()
                .filter(problem -> problem.code().equals("callsRound"))
                .findFirst()
                .ifPresent(problem -> problems.add(call.element(), "callsRound", String.join(" → ", deeper)));
        Knowledge known = knowledge(root.get(), context);
        return new CaseRules(
                        diagram, new CaseFacts(context, known.subject(), Optional.empty(), calls, handedBack), ofCalled)
                .called(new Repeats(diagram, calls, ofCalled).most());
    }

    private static Set<String> variables(GuardContext context, SubjectFacts subject, Optional<XmlElement> process) {
        Set<String> variables = new HashSet<>(subject.variables().keySet());
        variables.addAll(context.typed());
        variables.addAll(OF_REPETITIONS);
        process.flatMap(element -> element.property("variables"))
                .ifPresent(declared ->
                        variables.addAll(Arrays.asList(declared.strip().split("\\s*,\\s*", -1))));
        variables.removeAll(context.actions().keySet());
        return variables;
    }
}
