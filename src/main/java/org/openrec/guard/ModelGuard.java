package org.openrec.guard;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells everything that is wrong with a diagram, without running anything of it. */
@Component
public final class ModelGuard {

    /** Set by the engine while it repeats a step. */
    private static final Set<String> OF_REPETITIONS =
            Set.of("nrOfInstances", "nrOfCompletedInstances", "nrOfActiveInstances", "loopCounter");

    private static final int MOST_STEPS = 500;

    private final Clock clock;

    public ModelGuard(Clock clock) {
        this.clock = clock;
    }

    /** All problems at once, each with its element; empty if the diagram may be deployed. */
    public List<ModelProblem> check(byte[] bpmn, GuardContext context) {
        Problems problems = new Problems();
        new SafeXml(problems).read(bpmn).ifPresent(root -> check(root, context, problems));
        return problems.found();
    }

    /** The id of the process that a file draws; empty if it cannot be read. */
    public static Optional<String> processKey(byte[] bpmn) {
        return new SafeXml(new Problems())
                .read(bpmn)
                .flatMap(root -> root.child("bpmn:process"))
                .flatMap(XmlElement::id);
    }

    private void check(XmlElement root, GuardContext context, Problems problems) {
        Optional<XmlElement> process = root.child("bpmn:process");
        String key = process.flatMap(XmlElement::id).orElse("");
        String type = process.flatMap(element -> element.property("subject")).orElse(key);
        SubjectFacts subject = context.subjects().getOrDefault(type, SubjectFacts.UNKNOWN);
        Knowledge known = new Knowledge(context, subject, variables(context, subject, process), key, clock);
        new AllowList(known, problems).check(root);
        ProcessRules.theProcess(root, problems).ifPresent(found -> checkProcess(root, found, known, problems));
    }

    private static void checkProcess(XmlElement root, XmlElement process, Knowledge known, Problems problems) {
        Diagram diagram = new Diagram(root, process);
        if (diagram.steps().count() > MOST_STEPS) {
            problems.add(process, "tooManySteps", Integer.toString(MOST_STEPS));
            return;
        }
        ProcessRules.check(root, process, problems);
        new FlowRules(diagram, problems).check();
        new WaitRules(diagram, problems).check();
        new PeopleRules(diagram, problems).check();
        new DutyRules(diagram, known, problems).check();
        new DrawingRules(diagram, problems).check();
    }

    private static Set<String> variables(GuardContext context, SubjectFacts subject, Optional<XmlElement> process) {
        Set<String> variables = new HashSet<>(subject.variables());
        variables.addAll(context.formVariables());
        variables.addAll(OF_REPETITIONS);
        process.flatMap(element -> element.property("variables"))
                .ifPresent(declared ->
                        variables.addAll(Arrays.asList(declared.strip().split("\\s*,\\s*", -1))));
        variables.removeAll(context.actions().keySet());
        return variables;
    }
}
