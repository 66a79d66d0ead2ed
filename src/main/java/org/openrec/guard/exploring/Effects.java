package org.openrec.guard.exploring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.cases.ActionInput;
import org.openrec.cases.effect.CaseCondition;
import org.openrec.cases.effect.Effect;
import org.openrec.cases.effect.Given;
import org.openrec.cases.effect.Law;
import org.openrec.guard.ActionFacts;
import org.openrec.guard.FormFacts;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.people.Group;
import org.openrec.people.Role;

/** What each step does to a case, as the features say of what it calls, asks and hears. */
final class Effects {

    private final CaseFacts facts;
    private final Map<Step, Effect> known = new HashMap<>();

    Effects(CaseFacts facts) {
        this.facts = facts;
    }

    /** Whatever the steps of a diagram can do. */
    Stream<Effect> all(Diagram diagram) {
        return diagram.steps().map(step -> of(step, diagram));
    }

    Effect of(Step step, Diagram diagram) {
        return known.computeIfAbsent(step, it -> read(it, diagram));
    }

    private Effect read(Step step, Diagram diagram) {
        if (step.isAction()) {
            return action(step)
                    .map(action ->
                            action.effect().apply(step.element()::property).and(told(step, action)))
                    .orElse(Effect.NONE);
        }
        return form(step)
                .map(form -> form.effect().orElseGet(() -> answered(step, diagram)))
                .or(() -> diagram.messageOf(step).map(facts.subject().laws().messages()::get))
                .orElse(Effect.NONE);
    }

    /** The groups written on a task go before its lane. */
    private Effect answered(Step step, Diagram diagram) {
        Set<Role> roles = step.element()
                .attribute("camunda:candidateGroups")
                .map(groups -> Arrays.stream(groups.split(",", -1))
                        .flatMap(code -> Group.ofCode(code.strip()).stream())
                        .map(Group::role)
                        .collect(Collectors.toSet()))
                .orElseGet(() -> diagram.roleOf(step).map(Set::of).orElse(Set.of()));
        List<Effect> effects =
                roles.stream().map(facts.subject().laws()::answered).distinct().toList();
        return effects.size() == 1 ? effects.get(0) : Effect.NONE;
    }

    private Optional<ActionFacts> action(Step step) {
        return facts.context().actions().entrySet().stream()
                .filter(action -> step.calls(action.getKey()))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    private Optional<FormFacts> form(Step step) {
        return step.is("bpmn:userTask")
                ? step.element()
                        .attribute("camunda:formRef")
                        .flatMap(it ->
                                Optional.ofNullable(facts.context().forms().get(it)))
                : Optional.empty();
    }

    /** What it means to whoever gets the notice that the step names. */
    private Effect told(Step step, ActionFacts action) {
        Optional<String> notice = input(step, action, ActionInput.Kind.NOTICE);
        Optional<String> recipient = input(step, action, ActionInput.Kind.RECIPIENT);
        return notice.isPresent() && recipient.isPresent()
                ? facts.subject().laws().notice(notice.get(), recipient.get())
                : Effect.NONE;
    }

    private static Optional<String> input(Step step, ActionFacts action, ActionInput.Kind kind) {
        return action.inputs().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .flatMap(it -> step.element().property(it.name()));
    }

    /** What people answer in the form of a step. */
    Map<String, Given> answers(Step step) {
        return form(step).map(FormFacts::fields).orElse(Map.of());
    }

    /** Whether two of it at once are told apart by nobody: a notice may be sent beside another. */
    boolean mayStandTwice(Step step) {
        return step.isAction() && action(step).filter(ActionFacts::apart).isEmpty();
    }

    /** Does to the case what a step does. */
    static void apply(Effect effect, Step step, Domains domains, Hand hand) {
        for (Law law : effect.needs()) {
            if (law.isBroken(hand.memory())) {
                hand.breaks(law.text(), step);
            }
        }
        for (Effect.Change change : effect.changes()) {
            if (change.when().mustHold(hand.memory())) {
                hand.remember(
                        change.set()
                                ? hand.memory().mark(change.mark())
                                : hand.memory().unmark(change.mark()));
            }
        }
        effect.gives().forEach(name -> hand.remember(hand.memory().with(name, domains.all(name))));
        hand.tells(effect.tells() * Times.most(step, hand.memory()));
    }

    /** What must hold where cases are over, and does not. */
    List<Law> brokenAtEnd(CaseCondition.Known known) {
        return facts.subject().laws().atEnd().stream()
                .filter(law -> law.isBroken(known))
                .toList();
    }
}
