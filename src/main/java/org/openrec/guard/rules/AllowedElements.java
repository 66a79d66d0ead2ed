package org.openrec.guard.rules;

import static java.util.Map.entry;
import static org.openrec.guard.rules.Rule.rule;
import static org.openrec.guard.rules.Rule.text;
import static org.openrec.guard.rules.Rule.union;
import static org.openrec.guard.rules.Rule.with;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.rules.Rule.Value;

/** The allow-list: every element that a diagram may contain, with its attributes, its children and its text. */
final class AllowedElements {

    private static final Set<String> DATA =
            Set.of("bpmn:dataObject", "bpmn:dataObjectReference", "bpmn:dataStoreReference");
    private static final Set<String> DATA_ARROWS =
            Set.of("bpmn:property", "bpmn:dataInputAssociation", "bpmn:dataOutputAssociation");
    private static final Set<String> ARTIFACTS = Set.of("bpmn:textAnnotation", "bpmn:association", "bpmn:group");
    private static final Set<String> DESCRIBED = Set.of("bpmn:documentation", "bpmn:extensionElements");
    private static final Set<String> NODE = with(DESCRIBED, "bpmn:incoming", "bpmn:outgoing");
    private static final Set<String> ACTIVITY = with(union(NODE, DATA_ARROWS), "bpmn:multiInstanceLoopCharacteristics");
    private static final Set<String> EVENTS =
            with(NODE, "bpmn:timerEventDefinition", "bpmn:messageEventDefinition", "bpmn:errorEventDefinition");
    private static final Set<String> FLOW =
            with(union(union(Diagram.FLOW_NODES, ARTIFACTS), union(DATA, DESCRIBED)), "bpmn:sequenceFlow");

    private static final Map<String, Value> ID_ONLY = Map.of("id", Values.IDENTIFIER);
    private static final Map<String, Value> NAMED = with(ID_ONLY, Map.of("name", Values.NAME));
    private static final Map<String, Value> ENDS =
            Map.of("sourceRef", Values.IDENTIFIER, "targetRef", Values.IDENTIFIER);
    private static final Map<String, Value> JOBS = Map.of(
            "camunda:asyncBefore", Values.BOOLEAN,
            "camunda:asyncAfter", Values.BOOLEAN,
            "camunda:exclusive", Values.BOOLEAN,
            "camunda:jobPriority", Values.INTEGER);
    private static final Map<String, Value> NODES = with(NAMED, JOBS);
    private static final Map<String, Value> ACTIVITIES = with(
            NODES,
            Map.of(
                    "default",
                    Values.IDENTIFIER,
                    "isForCompensation",
                    Values.oneOf("false"),
                    "startQuantity",
                    Values.oneOf("1"),
                    "completionQuantity",
                    Values.oneOf("1"),
                    "camunda:modelerTemplate",
                    Values.PLAIN,
                    "camunda:modelerTemplateVersion",
                    Values.INTEGER));
    private static final Map<String, Value> ACTIONS =
            with(ACTIVITIES, Map.of("camunda:delegateExpression", Values.ACTION_CALL));
    private static final Map<String, Value> GATEWAYS =
            with(NODES, Map.of("gatewayDirection", Values.oneOf("Unspecified", "Converging", "Diverging", "Mixed")));
    private static final Map<String, Value> DECIDING = with(GATEWAYS, Map.of("default", Values.IDENTIFIER));
    private static final Map<String, Value> EXPRESSIONS = with(ID_ONLY, Map.of("xsi:type", Values.EXPRESSION_TYPE));
    private static final Map<String, Rule> RULES = Map.ofEntries(
            entry(
                    "bpmn:definitions",
                    rule(
                            with(
                                    NAMED,
                                    Map.of(
                                            "targetNamespace", Values.PLAIN,
                                            "exporter", Values.PLAIN,
                                            "exporterVersion", Values.PLAIN,
                                            "expressionLanguage", Values.oneOf("http://www.w3.org/1999/XPath"),
                                            "typeLanguage", Values.oneOf("http://www.w3.org/2001/XMLSchema"),
                                            "xsi:schemaLocation", Values.SCHEMAS,
                                            "camunda:diagramRelationId", Values.PLAIN,
                                            "modeler:executionPlatform", Values.PLAIN,
                                            "modeler:executionPlatformVersion", Values.PLAIN)),
                            "bpmn:process",
                            "bpmn:collaboration",
                            "bpmn:message",
                            "bpmn:error",
                            "bpmn:category",
                            "bpmn:dataStore",
                            "bpmndi:BPMNDiagram")),
            entry(
                    "bpmn:process",
                    rule(
                            with(
                                    NAMED,
                                    Map.of(
                                            "isExecutable", Values.BOOLEAN,
                                            "isClosed", Values.BOOLEAN,
                                            "processType", Values.oneOf("None", "Private", "Public"),
                                            "camunda:historyTimeToLive", Values.HISTORY_TIME,
                                            "camunda:isStartableInTasklist", Values.BOOLEAN,
                                            "camunda:versionTag", Values.PLAIN)),
                            with(FLOW, "bpmn:laneSet"))),
            entry(
                    "bpmn:collaboration",
                    rule(NAMED, with(union(ARTIFACTS, DESCRIBED), "bpmn:participant", "bpmn:messageFlow"))),
            entry("bpmn:messageFlow", rule(with(NAMED, ENDS), DESCRIBED)),
            entry("bpmn:dataStore", rule(with(NAMED, Map.of("isUnlimited", Values.BOOLEAN)), DESCRIBED)),
            entry("bpmn:dataObject", rule(with(NAMED, Map.of("isCollection", Values.BOOLEAN)), DESCRIBED)),
            entry("bpmn:dataObjectReference", rule(with(NAMED, Map.of("dataObjectRef", Values.IDENTIFIER)), DESCRIBED)),
            entry("bpmn:dataStoreReference", rule(with(NAMED, Map.of("dataStoreRef", Values.IDENTIFIER)), DESCRIBED)),
            entry("bpmn:property", rule(NAMED)),
            entry("bpmn:dataInputAssociation", rule(ID_ONLY, with(DESCRIBED, "bpmn:sourceRef", "bpmn:targetRef"))),
            entry("bpmn:dataOutputAssociation", rule(ID_ONLY, with(DESCRIBED, "bpmn:sourceRef", "bpmn:targetRef"))),
            entry("bpmn:sourceRef", text(Map.of(), Values.IDENTIFIER)),
            entry("bpmn:targetRef", text(Map.of(), Values.IDENTIFIER)),
            entry("bpmn:participant", rule(with(NAMED, Map.of("processRef", Values.IDENTIFIER)), DESCRIBED)),
            entry("bpmn:laneSet", rule(NAMED, with(DESCRIBED, "bpmn:lane"))),
            entry("bpmn:lane", rule(NAMED, with(DESCRIBED, "bpmn:flowNodeRef"))),
            entry("bpmn:flowNodeRef", text(Map.of(), Values.IDENTIFIER)),
            entry("bpmn:incoming", text(Map.of(), Values.IDENTIFIER)),
            entry("bpmn:outgoing", text(Map.of(), Values.IDENTIFIER)),
            entry("bpmn:documentation", text(with(ID_ONLY, Map.of("textFormat", Values.PLAIN)), Values.PLAIN)),
            entry(
                    "bpmn:startEvent",
                    rule(
                            with(
                                    NODES,
                                    Map.of(
                                            "isInterrupting",
                                            Values.BOOLEAN,
                                            "parallelMultiple",
                                            Values.oneOf("false"))),
                            EVENTS)),
            entry(
                    "bpmn:endEvent",
                    rule(NODES, with(NODE, "bpmn:errorEventDefinition", "bpmn:terminateEventDefinition"))),
            entry(
                    "bpmn:intermediateCatchEvent",
                    rule(
                            with(NODES, Map.of("parallelMultiple", Values.oneOf("false"))),
                            with(NODE, "bpmn:timerEventDefinition", "bpmn:messageEventDefinition"))),
            entry("bpmn:intermediateThrowEvent", rule(NODES, NODE)),
            entry(
                    "bpmn:boundaryEvent",
                    rule(
                            with(
                                    NODES,
                                    Map.of(
                                            "attachedToRef", Values.IDENTIFIER,
                                            "cancelActivity", Values.BOOLEAN,
                                            "parallelMultiple", Values.oneOf("false"))),
                            EVENTS)),
            entry(
                    "bpmn:userTask",
                    rule(
                            with(
                                    ACTIVITIES,
                                    Map.of(
                                            "camunda:formRef", Values.FORM,
                                            "camunda:formRefBinding", Values.oneOf("deployment"),
                                            "camunda:candidateGroups", Values.CANDIDATE_GROUPS,
                                            "camunda:dueDate", Values.DUE,
                                            "camunda:followUpDate", Values.DUE,
                                            "camunda:priority", Values.INTEGER)),
                            ACTIVITY)),
            entry("bpmn:serviceTask", rule(ACTIONS, ACTIVITY)),
            entry("bpmn:sendTask", rule(ACTIONS, ACTIVITY)),
            entry(
                    "bpmn:receiveTask",
                    rule(
                            with(
                                    ACTIVITIES,
                                    Map.of("messageRef", Values.IDENTIFIER, "instantiate", Values.oneOf("false"))),
                            ACTIVITY)),
            entry(
                    "bpmn:callActivity",
                    rule(
                            with(
                                    ACTIVITIES,
                                    Map.of(
                                            "calledElement",
                                            Values.CALLED_PROCESS,
                                            "camunda:calledElementBinding",
                                            Values.oneOf("latest", "deployment"))),
                            ACTIVITY)),
            entry(
                    "bpmn:subProcess",
                    rule(with(ACTIVITIES, Map.of("triggeredByEvent", Values.BOOLEAN)), union(FLOW, ACTIVITY))),
            entry("bpmn:exclusiveGateway", rule(DECIDING, NODE)),
            entry("bpmn:inclusiveGateway", rule(DECIDING, NODE)),
            entry("bpmn:parallelGateway", rule(GATEWAYS, NODE)),
            entry(
                    "bpmn:eventBasedGateway",
                    rule(
                            with(
                                    GATEWAYS,
                                    Map.of(
                                            "eventGatewayType", Values.oneOf("Exclusive"),
                                            "instantiate", Values.oneOf("false"))),
                            NODE)),
            entry("bpmn:sequenceFlow", rule(with(NAMED, ENDS), with(DESCRIBED, "bpmn:conditionExpression"))),
            entry("bpmn:conditionExpression", text(EXPRESSIONS, Values.CONDITION)),
            entry(
                    "bpmn:multiInstanceLoopCharacteristics",
                    rule(
                            with(
                                    with(ID_ONLY, JOBS),
                                    Map.of(
                                            "isSequential",
                                            Values.BOOLEAN,
                                            "camunda:collection",
                                            Values.SET,
                                            "camunda:elementVariable",
                                            Values.MEMBER)),
                            "bpmn:loopCardinality",
                            "bpmn:completionCondition")),
            entry("bpmn:loopCardinality", text(EXPRESSIONS, Values.HOW_MANY)),
            entry("bpmn:completionCondition", text(EXPRESSIONS, Values.CONDITION)),
            entry("bpmn:timerEventDefinition", rule(ID_ONLY, "bpmn:timeDuration", "bpmn:timeDate", "bpmn:timeCycle")),
            entry("bpmn:timeDuration", text(EXPRESSIONS, Values.DURATION)),
            entry("bpmn:timeDate", text(EXPRESSIONS, Values.MOMENT)),
            entry("bpmn:timeCycle", text(EXPRESSIONS, Values.CYCLE)),
            entry("bpmn:messageEventDefinition", rule(with(ID_ONLY, Map.of("messageRef", Values.IDENTIFIER)))),
            entry("bpmn:errorEventDefinition", rule(with(ID_ONLY, Map.of("errorRef", Values.IDENTIFIER)))),
            entry("bpmn:terminateEventDefinition", rule(ID_ONLY)),
            entry("bpmn:message", rule(Map.of("id", Values.IDENTIFIER, "name", Values.IDENTIFIER))),
            entry("bpmn:error", rule(with(NAMED, Map.of("errorCode", Values.ERROR_CODE)))),
            entry(
                    "bpmn:textAnnotation",
                    rule(with(ID_ONLY, Map.of("textFormat", Values.PLAIN)), with(DESCRIBED, "bpmn:text"))),
            entry("bpmn:text", text(Map.of(), Values.PLAIN)),
            entry(
                    "bpmn:association",
                    rule(
                            with(
                                    with(ID_ONLY, ENDS),
                                    Map.of("associationDirection", Values.oneOf("None", "One", "Both"))),
                            DESCRIBED)),
            entry("bpmn:group", rule(with(ID_ONLY, Map.of("categoryValueRef", Values.IDENTIFIER)), DESCRIBED)),
            entry("bpmn:category", rule(NAMED, "bpmn:categoryValue")),
            entry("bpmn:categoryValue", rule(with(ID_ONLY, Map.of("value", Values.PLAIN)))),
            entry("bpmn:extensionElements", rule(Map.of(), "camunda:properties", "camunda:failedJobRetryTimeCycle")),
            entry(
                    "bpmn:extensionElements in bpmn:callActivity",
                    rule(
                            Map.of(),
                            "camunda:properties",
                            "camunda:failedJobRetryTimeCycle",
                            "camunda:in",
                            "camunda:out")),
            entry("camunda:properties", rule(Map.of(), "camunda:property")),
            entry("camunda:property", rule(with(ID_ONLY, Map.of("name", Values.IDENTIFIER, "value", Values.PLAIN)))),
            entry("camunda:failedJobRetryTimeCycle", text(Map.of(), Values.CYCLE)),
            entry(
                    "camunda:in",
                    rule(Map.of(
                            "source",
                            Values.IDENTIFIER,
                            "target",
                            Values.FREE_NAME,
                            "variables",
                            Values.oneOf("all"),
                            // the one expression that hands the subject on to the called process
                            "businessKey",
                            Values.oneOf("#{execution.processBusinessKey}")))),
            entry(
                    "camunda:out",
                    rule(Map.of(
                            "source", Values.IDENTIFIER,
                            "target", Values.FREE_NAME,
                            "variables", Values.oneOf("all")))));

    private AllowedElements() {}

    public static Optional<Rule> of(XmlElement element) {
        String parent = element.parent().map(XmlElement::name).orElse("");
        return Optional.ofNullable(RULES.get(element.name() + " in " + parent))
                .or(() -> Optional.ofNullable(RULES.get(element.name())))
                .or(() -> AllowedShapes.of(element.name()));
    }
}
