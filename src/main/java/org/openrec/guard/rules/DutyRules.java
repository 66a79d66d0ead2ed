package org.openrec.guard.rules;

import java.util.Collection;
import java.util.stream.Stream;
import org.openrec.cases.ActionInput;
import org.openrec.cases.WrittenNotice;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.words.ProblemTexts;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** What the steps of a process say to their actions. */
public final class DutyRules {

    private final Diagram diagram;
    private final Knowledge known;
    private final ProblemTexts problems;

    public DutyRules(Diagram diagram, Knowledge known, ProblemTexts problems) {
        this.diagram = diagram;
        this.known = known;
        this.problems = problems;
    }

    public void check() {
        diagram.steps(Step::isAction).forEach(step -> {
            inputs(step);
            apart(step);
        });
    }

    private void inputs(Step step) {
        known.context().actions().entrySet().stream()
                .filter(action -> step.calls(action.getKey()))
                .flatMap(action -> action.getValue().inputs().stream())
                .forEach(input -> input(step.element(), input));
    }

    private void input(XmlElement element, ActionInput input) {
        if (element.property(input.name()).orElse("").isBlank()) {
            problems.add(element, "inputMissing", input.label());
            return;
        }
        switch (input.kind()) {
            case CHOICE -> closed(element, input.name(), input.choices().keySet());
            case RECIPIENT ->
                closed(
                        element,
                        input.name(),
                        known.subject().recipients().stream().sorted().toList());
            case NOTICE -> notice(element, element.property(input.name()).orElse(""));
        }
    }

    private void notice(XmlElement element, String key) {
        if (key.equals(WrittenNotice.KEY)) {
            written(element, WrittenNotice.TITLE, WrittenNotice.LONGEST_TITLE, "noticeTitle");
            written(element, WrittenNotice.BODY, WrittenNotice.LONGEST_BODY, "noticeBody");
        } else if (Texts.find(Language.FR, "notification." + key + ".subject").isEmpty()) {
            problems.add(element, "notice", key);
        }
    }

    private void written(XmlElement element, String property, int longest, String code) {
        boolean whole = Stream.of(".fr", ".en")
                .map(language -> element.property(property + language).orElse(""))
                .noneMatch(text -> text.isBlank() || text.length() > longest);
        if (!whole) {
            problems.add(element, code, Integer.toString(longest));
        }
    }

    private void closed(XmlElement element, String property, Collection<String> allowed) {
        String value = element.property(property).orElse("");
        if (!allowed.contains(value)) {
            problems.add(element, "input", property, value, String.join(", ", allowed));
        }
    }

    /** An action that waits for a transaction of its own is tried again from there. */
    private void apart(Step step) {
        boolean apart = known.context().actions().entrySet().stream()
                .anyMatch(action ->
                        step.calls(action.getKey()) && action.getValue().apart());
        if (apart && !step.element().flag("camunda:asyncBefore", false)) {
            problems.add(step.element(), "notApart");
        }
    }
}
