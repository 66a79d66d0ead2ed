package org.openrec.guard;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One executable process in one pool, with ids that are each used once. */
final class ProcessRules {

    private static final int LONGEST_KEY = 60;

    private ProcessRules() {}

    /** The process that will run; empty if there is not exactly one. */
    static Optional<XmlElement> theProcess(XmlElement root, Problems problems) {
        List<XmlElement> processes = root.children("bpmn:process").toList();
        if (processes.size() != 1) {
            problems.add(
                    processes.isEmpty() ? root : processes.get(1), "oneProcess", Integer.toString(processes.size()));
            return processes.stream().findFirst();
        }
        return Optional.of(processes.get(0));
    }

    static void check(XmlElement root, XmlElement process, Problems problems) {
        if (process.id().filter(id -> id.length() <= LONGEST_KEY).isEmpty()) {
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
        List<XmlElement> pools = root.children("bpmn:collaboration")
                .flatMap(collaboration -> collaboration.children("bpmn:participant"))
                .toList();
        if (pools.size() != 1 || !pools.get(0).attribute("processRef").equals(process.id())) {
            problems.add(pools.size() > 1 ? pools.get(1) : process, "onePool");
        }
        idsAreUsedOnce(root, problems);
        propertiesStandOnce(root, problems);
        referencesHold(root, problems);
    }

    private static void idsAreUsedOnce(XmlElement root, Problems problems) {
        Set<String> ids = new HashSet<>();
        root.all().filter(element -> !element.is("camunda:property")).forEach(element -> element.attribute("id")
                .filter(id -> !ids.add(id))
                .ifPresent(id -> problems.add(element, "idTwice", id)));
    }

    private static void propertiesStandOnce(XmlElement root, Problems problems) {
        root.all().filter(element -> element.is("camunda:properties")).forEach(group -> {
            Set<String> names = new HashSet<>();
            group.children("camunda:property")
                    .flatMap(property -> property.attribute("name").stream())
                    .filter(name -> !names.add(name))
                    .forEach(name -> problems.add(group, "propertyTwice", name));
        });
    }

    private static void referencesHold(XmlElement root, Problems problems) {
        Set<String> messages = ids(root, "bpmn:message");
        Set<String> errors = ids(root, "bpmn:error");
        root.all().forEach(element -> {
            if (element.is("bpmn:messageEventDefinition") || element.is("bpmn:receiveTask")) {
                missing(element, "messageRef", messages).ifPresent(ref -> problems.add(element, "noMessage", ref));
            } else if (element.is("bpmn:errorEventDefinition")) {
                missing(element, "errorRef", errors).ifPresent(ref -> problems.add(element, "noError", ref));
            } else if (element.is("bpmn:message") && element.attribute("name").isEmpty()) {
                problems.add(element, "noName");
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
