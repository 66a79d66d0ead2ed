package org.openrec.guard.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.words.ProblemTexts;

/** One executable process in one pool, with ids that are each used once. */
public final class ProcessRules {

    private static final int LONGEST_KEY = 60;

    private ProcessRules() {}

    /** The process that will run; empty if there is not exactly one besides those of empty pools. */
    public static Optional<XmlElement> theProcess(XmlElement root, ProblemTexts problems) {
        List<XmlElement> processes = drawn(root).toList();
        if (processes.size() != 1) {
            problems.add(
                    processes.isEmpty() ? root : processes.get(1), "oneProcess", Integer.toString(processes.size()));
        }
        return processes.stream().findFirst();
    }

    public static Stream<XmlElement> drawn(XmlElement root) {
        return root.children("bpmn:process").filter(process -> !isEmpty(process));
    }

    /** Modelling tools give a pool that stands for somebody else a process in which nothing happens. */
    private static boolean isEmpty(XmlElement process) {
        return !process.flag("isExecutable", false)
                && process.all().noneMatch(element -> Diagram.isStep(element) || element.is("bpmn:sequenceFlow"));
    }

    public static void check(XmlElement root, XmlElement process, ProblemTexts problems) {
        if (root.attribute("targetNamespace").filter(it -> !it.isBlank()).isEmpty()) {
            problems.add(root, "noTargetNamespace");
        }
        if (process.id().filter(id -> id.length() > LONGEST_KEY).isPresent()) {
            problems.add(process, "processId");
        }
        if (!process.flag("isExecutable", false)) {
            problems.add(process, "notExecutable");
        }
        if (process.attribute("camunda:historyTimeToLive").isEmpty()) {
            problems.add(process, "historyTimeToLive", "");
        }
        if (process.attribute("name").filter(name -> !name.isBlank()).isEmpty()) {
            problems.add(process, "noName");
        }
        pools(root, process, problems);
        idsAreUsedOnce(root, problems);
        propertiesStandOnce(root, problems);
        referencesHold(root, problems);
        messagesAreHeardOnce(root, process, problems);
    }

    /** That of the process; others may stand for somebody else. */
    private static void pools(XmlElement root, XmlElement process, ProblemTexts problems) {
        List<XmlElement> pools = root.children("bpmn:collaboration")
                .flatMap(collaboration -> collaboration.children("bpmn:participant"))
                .filter(pool -> pool.attribute("processRef").equals(process.id()))
                .toList();
        if (pools.size() != 1) {
            problems.add(pools.size() > 1 ? pools.get(1) : process, "onePool");
        }
    }

    /** Two events on one message in one place: the engine would not know which to wake. */
    private static void messagesAreHeardOnce(XmlElement root, XmlElement process, ProblemTexts problems) {
        Map<String, String> names = new HashMap<>();
        root.children("bpmn:message").forEach(message -> message.id()
                .ifPresent(id -> names.putIfAbsent(id, message.attribute("name").orElse(id))));
        Set<String> heard = new HashSet<>();
        process.all()
                .filter(element -> element.is("bpmn:messageEventDefinition") || element.is("bpmn:errorEventDefinition"))
                .forEach(definition -> place(definition).ifPresent(place -> {
                    String what = definition
                            .attribute("messageRef")
                            .map(ref -> names.getOrDefault(ref, ref))
                            .orElseGet(() ->
                                    "error " + definition.attribute("errorRef").orElse(""));
                    if (!heard.add(place + " " + what)) {
                        problems.add(definition, "heardTwice", what);
                    }
                }));
    }

    /** The activity whose border an event stands on, or the scope whose part it sets off. */
    private static Optional<String> place(XmlElement definition) {
        XmlElement event = definition.parent().orElse(definition);
        if (event.is("bpmn:boundaryEvent")) {
            return event.attribute("attachedToRef");
        }
        return event.parent()
                .filter(part -> event.is("bpmn:startEvent") && part.flag("triggeredByEvent", false))
                .flatMap(XmlElement::parent)
                .flatMap(XmlElement::id)
                .map(id -> "part of " + id);
    }

    private static void idsAreUsedOnce(XmlElement root, ProblemTexts problems) {
        Set<String> ids = new HashSet<>();
        root.all().filter(element -> !element.is("camunda:property")).forEach(element -> element.attribute("id")
                .filter(id -> !ids.add(id))
                .ifPresent(id -> problems.add(element, "idTwice", id)));
    }

    private static void propertiesStandOnce(XmlElement root, ProblemTexts problems) {
        root.all().filter(element -> element.is("camunda:properties")).forEach(group -> {
            Set<String> names = new HashSet<>();
            group.children("camunda:property")
                    .flatMap(property -> property.attribute("name").stream())
                    .filter(name -> !names.add(name))
                    .forEach(name -> problems.add(group, "propertyTwice", name));
        });
    }

    private static void referencesHold(XmlElement root, ProblemTexts problems) {
        Set<String> messages = ids(root, "bpmn:message");
        Set<String> errors = ids(root, "bpmn:error");
        Set<String> all = root.all()
                .filter(element -> element.name().startsWith("bpmn:"))
                .flatMap(element -> element.id().stream())
                .collect(Collectors.toSet());
        root.all().forEach(element -> {
            switch (element.name()) {
                case "bpmn:messageEventDefinition", "bpmn:receiveTask" ->
                    missing(element, "messageRef", messages).ifPresent(ref -> problems.add(element, "noMessage", ref));
                case "bpmn:errorEventDefinition" ->
                    missing(element, "errorRef", errors).ifPresent(ref -> problems.add(element, "noError", ref));
                case "bpmn:association", "bpmn:messageFlow" ->
                    Stream.of("sourceRef", "targetRef")
                            .flatMap(end -> missing(element, end, all).stream())
                            .findFirst()
                            .ifPresent(ref -> problems.add(element, "looseReference", ref));
                case "bpmn:sourceRef", "bpmn:targetRef" -> {
                    if (!all.contains(element.text().strip())) {
                        problems.add(element, "looseReference", element.text().strip());
                    }
                }
                case "bpmn:dataObjectReference" ->
                    missing(element, "dataObjectRef", all)
                            .ifPresent(ref -> problems.add(element, "looseReference", ref));
                case "bpmn:message" -> {
                    if (element.attribute("name").isEmpty()) {
                        problems.add(element, "noName");
                    }
                }
                case "bpmn:error" -> {
                    if (element.attribute("errorCode").isEmpty()) {
                        problems.add(element, "noErrorCode");
                    }
                }
                default -> {
                    // refers to nothing
                }
            }
        });
    }

    private static Set<String> ids(XmlElement root, String name) {
        return root.children(name).flatMap(element -> element.id().stream()).collect(Collectors.toSet());
    }

    private static Optional<String> missing(XmlElement element, String attribute, Set<String> there) {
        String reference = element.attribute(attribute).orElse("");
        return there.contains(reference) ? Optional.empty() : Optional.of(reference);
    }
}
