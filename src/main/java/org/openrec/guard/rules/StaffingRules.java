package org.openrec.guard.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.openrec.guard.Staffing;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.words.ProblemTexts;
import org.openrec.people.Group;
import org.openrec.people.Role;

/** Whether there are as many people as a diagram asks: to be known, not in the way, since people come and go. */
public final class StaffingRules {

    private final Diagram diagram;
    private final Staffing staffing;
    private final ProblemTexts problems;

    public StaffingRules(Diagram diagram, Staffing staffing, ProblemTexts problems) {
        this.diagram = diagram;
        this.staffing = staffing;
        this.problems = problems;
    }

    public void check() {
        diagram.steps(step -> step.is("bpmn:userTask")).forEach(this::check);
    }

    private void check(Step task) {
        int asked = asked(task);
        groups(task, asked).stream()
                .filter(group -> staffing.members(group) < asked)
                .min(Comparator.comparing(staffing::members))
                .ifPresent(group -> problems.add(
                        task.element(),
                        "tooFewPeople",
                        Integer.toString(asked),
                        group.code(),
                        Integer.toString(staffing.members(group))));
    }

    /**
     * Several groups on one task have its people together. Of a lane each organisation has its own, and that one of them has
     * nobody at all is known to whoever keeps the organisations.
     */
    private List<Group> groups(Step task, int asked) {
        List<Group> named = task.element().attribute("camunda:candidateGroups").stream()
                .flatMap(groups -> Arrays.stream(groups.split(",", -1)))
                .flatMap(code -> Group.ofCode(code.strip()).stream())
                .toList();
        if (named.size() > 1) {
            return List.of();
        }
        return named.isEmpty()
                ? diagram.roleOf(task)
                        .filter(role -> asked > 1 && role != Role.STUDENT && role != Role.PARTY)
                        .map(staffing::ofLane)
                        .orElse(List.of())
                : named;
    }

    /** A number that a variable holds is not known here. */
    private static int asked(Step task) {
        return task.element()
                .child("bpmn:multiInstanceLoopCharacteristics")
                .flatMap(loop -> loop.child("bpmn:loopCardinality"))
                .map(number -> number.text().strip())
                .filter(number -> number.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
