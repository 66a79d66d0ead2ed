package org.openrec.studio.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.openrec.cases.Action;
import org.openrec.cases.ActionInput;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.Turn;
import org.openrec.studio.publication.ProcessLine;

/**
 * The steps that can be put into a diagram.
 *
 * @param others the processes that it can call
 */
record StepBlocks(Collection<Action> actions, List<ProcessLine> others, Language language) {

    List<EditorBlocks.Block> all() {
        List<EditorBlocks.Block> steps = new ArrayList<>();
        for (Role asked : List.of(
                Role.STUDENT, Role.STAFF, Role.PARTNER, Role.PARTY, Role.ACCOMPANIST, Role.SPONSOR, Role.MANAGER)) {
            String role = asked.code();
            steps.add(new EditorBlocks.Block(
                    "ask-" + role,
                    "people",
                    text("studio.blocks.ask", text("studio.role." + role)),
                    text("studio.blocks.ask.text"),
                    "bpmn-icon-user-task",
                    "bpmn:UserTask",
                    "",
                    Map.of(),
                    Map.of("status.turn", asked == Role.MANAGER ? "openrec" : role),
                    false,
                    role));
        }
        for (Action action : actions) {
            boolean message = action.inputs().stream().anyMatch(it -> it.kind() == ActionInput.Kind.NOTICE);
            steps.add(new EditorBlocks.Block(
                    "do-" + action.name(),
                    "openrec",
                    action.label().in(language),
                    text("studio.blocks.action.name", action.name()),
                    message ? "bpmn-icon-send-task" : "bpmn-icon-service-task",
                    message ? "bpmn:SendTask" : "bpmn:ServiceTask",
                    "",
                    Map.of(
                            "camunda:delegateExpression",
                            "${" + action.name() + "}",
                            "name",
                            action.label().in(Language.FR)),
                    action.speaks()
                            ? Map.of("status.turn", Turn.OPENREC.code())
                            : Map.of("name.en", action.label().in(Language.EN)),
                    false,
                    "openrec"));
        }
        steps.add(plain(
                "wait",
                "time",
                "bpmn-icon-intermediate-event-catch-timer",
                "bpmn:IntermediateCatchEvent",
                "bpmn:TimerEventDefinition"));
        steps.add(plain("question", "ways", "bpmn-icon-gateway-xor", "bpmn:ExclusiveGateway", ""));
        steps.add(plain("parallel", "ways", "bpmn-icon-gateway-parallel", "bpmn:ParallelGateway", ""));
        others.forEach(called -> steps.add(new EditorBlocks.Block(
                "call-" + called.key(),
                "ways",
                text("studio.blocks.call", called.name().in(language)),
                text("studio.blocks.call.text"),
                "bpmn-icon-call-activity",
                "bpmn:CallActivity",
                "",
                Map.of("calledElement", called.key(), "name", called.name().fr()),
                Map.of(),
                true,
                "")));
        steps.add(plain("end", "ends", "bpmn-icon-end-event-none", "bpmn:EndEvent", ""));
        return steps;
    }

    private EditorBlocks.Block plain(String id, String group, String icon, String type, String event) {
        return new EditorBlocks.Block(
                id,
                group,
                text("studio.blocks." + id),
                text("studio.blocks." + id + ".text"),
                icon,
                type,
                event,
                Map.of(),
                id.equals("end") ? Map.of("status.turn", "nobody") : Map.of(),
                false,
                "");
    }

    private String text(String key, Object... words) {
        return Texts.get(language, key, words);
    }
}
