package org.openrec.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openrec.cases.ActionInput;
import org.openrec.guard.Diagram.Step;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** What a process owes to people: no signature without a human decision, and no refusal without a word. */
final class DutyRules {

    private static final String SIGN = "issueCredential";
    private static final String NOTIFY = "notify";
    private static final String CLOSE = "closeApplication";
    private static final Pattern REFUSED =
            Pattern.compile("\\$\\{\\s*[A-Za-z0-9_]+\\s*(?:==|eq)\\s*['\"]refused['\"]\\s*}");

    private final Diagram diagram;
    private final Knowledge known;
    private final Problems problems;

    DutyRules(Diagram diagram, Knowledge known, Problems problems) {
        this.diagram = diagram;
        this.known = known;
        this.problems = problems;
    }

    void check() {
        diagram.steps(Step::isAction).forEach(this::inputs);
        signing();
        refusals();
    }

    private void inputs(Step step) {
        known.context().actions().entrySet().stream()
                .filter(action -> step.calls(action.getKey()))
                .flatMap(action -> action.getValue().stream())
                .forEach(input -> input(step.element(), input));
    }

    private void input(XmlElement element, ActionInput input) {
        switch (input.kind()) {
            case CHOICE -> closed(element, input.name(), input.choices());
            case RECIPIENT ->
                closed(
                        element,
                        input.name(),
                        known.subject().recipients().stream().sorted().toList());
            case NOTICE -> notice(element, element.property(input.name()).orElse(""));
        }
    }

    private void notice(XmlElement element, String key) {
        if (Texts.find(Language.FR, "notification." + key + ".subject").isEmpty()) {
            problems.add(element, "notice", key);
        }
    }

    private void closed(XmlElement element, String property, List<String> allowed) {
        String value = element.property(property).orElse("");
        if (!allowed.contains(value)) {
            problems.add(element, "input", property, value, String.join(", ", allowed));
        }
    }

    private void signing() {
        List<Step> signatures = diagram.steps(step -> step.calls(SIGN)).toList();
        if (signatures.isEmpty()) {
            return;
        }
        Set<Step> undecided = Reach.from(diagram.roots(), step -> decides(step) ? step.boundary() : diagram.next(step));
        for (Step signature : signatures) {
            if (undecided.contains(signature)) {
                problems.add(signature.element(), "signingUndecided");
            }
            if (!signature.element().flag("camunda:asyncBefore", false)) {
                problems.add(signature.element(), "signingAsync");
            }
        }
    }

    /** Whoever asks for a badge does not decide on it. */
    private boolean decides(Step step) {
        return step.is("bpmn:userTask")
                && PeopleRules.humanRole(diagram, step)
                        .filter(role -> role != Role.STUDENT)
                        .isPresent();
    }

    private void refusals() {
        List<Step> refusals = new ArrayList<>(diagram.steps(step -> step.calls(CLOSE)
                        && step.element()
                                .property("outcome")
                                .filter("refused"::equals)
                                .isPresent())
                .toList());
        diagram.flows().stream()
                .filter(flow -> flow.child("bpmn:conditionExpression")
                        .filter(condition ->
                                REFUSED.matcher(condition.text().strip()).matches())
                        .isPresent())
                .flatMap(flow -> diagram.step(flow.attribute("targetRef")).stream())
                .filter(step -> !refusals.contains(step))
                .forEach(refusals::add);
        Set<Step> silent = silent();
        refusals.stream().filter(silent::contains).forEach(step -> problems.add(step.element(), "refusalSilent"));
    }

    /** From where an end can be reached with no notice to the person on the way. */
    private Set<Step> silent() {
        Map<Step, List<Step>> previous = new HashMap<>();
        diagram.steps().forEach(step -> diagram.next(step)
                .forEach(next ->
                        previous.computeIfAbsent(next, key -> new ArrayList<>()).add(step)));
        List<Step> ends = diagram.steps(
                        step -> step.is("bpmn:endEvent") && diagram.next(step).isEmpty())
                .toList();
        return Reach.from(ends, step -> previous.getOrDefault(step, List.of()).stream()
                .filter(before -> !tells(before))
                .toList());
    }

    private static boolean tells(Step step) {
        return step.calls(NOTIFY)
                && step.element()
                        .property("recipient")
                        .filter("applicant"::equals)
                        .isPresent();
    }
}
