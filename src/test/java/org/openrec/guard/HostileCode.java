package org.openrec.guard;

import static org.openrec.guard.Hostile.attribute;
import static org.openrec.guard.Hostile.extension;
import static org.openrec.guard.Hostile.inside;
import static org.openrec.guard.Hostile.of;
import static org.openrec.guard.Hostile.replaced;

import java.util.List;

/** Code in every place where BPMN and the engine allow it: scripts, classes, listeners, connectors, mappings. */
final class HostileCode {

    private static final String SCRIPT = "java.lang.System.setProperty('" + Canary.PROPERTY + "', 'sang')";
    private static final String CLASS = Canary.class.getName();
    private static final String NOTIFY = "camunda:delegateExpression=\"${notify}\"";

    private HostileCode() {}

    static List<Hostile> all() {
        return List.of(
                task(
                        "a script task",
                        "script",
                        "scriptTask",
                        "scriptFormat=\"groovy\"",
                        "<bpmn:script>" + SCRIPT + "</bpmn:script>"),
                task(
                        "a script task that reads its script from a file",
                        "script",
                        "scriptTask",
                        "scriptFormat=\"javascript\" camunda:resource=\"deployment://a.js\"",
                        ""),
                extension(
                        "a script in an execution listener", "told", "listener", listener("event=\"start\"", script())),
                extension(
                        "a script in a task listener",
                        "read",
                        "listener",
                        "<camunda:taskListener event=\"create\">" + script() + "</camunda:taskListener>"),
                extension(
                        "a script in an input mapping",
                        "told",
                        "mapping",
                        "<camunda:inputOutput><camunda:inputParameter name=\"a\">" + script()
                                + "</camunda:inputParameter></camunda:inputOutput>"),
                extension(
                        "a script in an output mapping",
                        "read",
                        "mapping",
                        "<camunda:inputOutput><camunda:outputParameter name=\"a\">" + script()
                                + "</camunda:outputParameter></camunda:inputOutput>"),
                extension("a script beside the step", "told", "script", script()),
                of(
                        "a script as a condition",
                        "whichTosign",
                        "script",
                        xml -> xml.replaceFirst(
                                "<bpmn:conditionExpression ", "<bpmn:conditionExpression language=\"groovy\" ")),
                of(
                        "a script file as a condition",
                        "whichTosign",
                        "script",
                        xml -> xml.replaceFirst(
                                "<bpmn:conditionExpression ",
                                "<bpmn:conditionExpression language=\"groovy\" camunda:resource=\"deployment://a.groovy\" ")),
                inside(
                        "a script as the end of a repetition",
                        "read",
                        "script",
                        "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality><bpmn:completionCondition language=\"groovy\">true</bpmn:completionCondition></bpmn:multiInstanceLoopCharacteristics>"),
                replaced(
                        "a script as a duration",
                        "late",
                        "script",
                        "<bpmn:timeDuration ",
                        "<bpmn:timeDuration language=\"groovy\" "),
                extension(
                        "a script in a connector",
                        "told",
                        "connector",
                        "<camunda:connector><camunda:inputOutput><camunda:inputParameter name=\"a\">" + script()
                                + "</camunda:inputParameter></camunda:inputOutput><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"),
                task("a decision table", "kindOfStep", "businessRuleTask", "camunda:decisionRef=\"a\"", ""),
                replaced("a Java class", "told", "javaClass", NOTIFY, "camunda:class=\"" + CLASS + "\""),
                attribute("a Java class beside the action", "told", "javaClass", "camunda:class=\"" + CLASS + "\""),
                replaced(
                        "a Java class in the namespace of the ancestor",
                        "told",
                        "attribute",
                        "id=\"told\" name",
                        "xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"" + CLASS
                                + "\" id=\"told\" name"),
                replaced(
                        "a Java class under another prefix",
                        "told",
                        "javaClass",
                        "id=\"told\" name",
                        "xmlns:x=\"http://camunda.org/schema/1.0/bpmn\" x:class=\"" + CLASS + "\" id=\"told\" name"),
                attribute(
                        "an expression as the work",
                        "told",
                        "javaExpression",
                        "camunda:expression=\"${''.getClass()}\""),
                attribute(
                        "a variable that takes the result", "told", "attribute", "camunda:resultVariable=\"decision\""),
                extension(
                        "a class in an execution listener",
                        "start",
                        "listener",
                        listener("class=\"" + CLASS + "\" event=\"start\"", "")),
                extension(
                        "an action in an execution listener",
                        "end",
                        "listener",
                        listener("delegateExpression=\"${notify}\" event=\"end\"", "")),
                extension(
                        "an expression in a listener of an arrow",
                        "readTowhich",
                        "listener",
                        listener("expression=\"${1}\" event=\"take\"", "")),
                extension(
                        "a listener of the process",
                        "hostile",
                        "listener",
                        listener("class=\"" + CLASS + "\" event=\"start\"", "")),
                extension(
                        "a class in a task listener",
                        "read",
                        "listener",
                        "<camunda:taskListener class=\"" + CLASS + "\" event=\"create\" />"),
                extension(
                        "a task listener with a time",
                        "read",
                        "listener",
                        "<camunda:taskListener class=\"" + CLASS + "\" event=\"timeout\" id=\"t\">"
                                + Snippets.timer("t2", "PT1S") + "</camunda:taskListener>"),
                attribute("a shell task", "told", "external", "camunda:type=\"shell\""),
                attribute("a mail task", "told", "external", "camunda:type=\"mail\""),
                attribute("an external task", "told", "external", "camunda:type=\"external\" camunda:topic=\"a\""),
                attribute("a topic alone", "told", "external", "camunda:topic=\"a\""),
                extension(
                        "a field that is injected",
                        "told",
                        "mapping",
                        "<camunda:field name=\"command\" stringValue=\"touch\" />"),
                extension(
                        "an HTTP connector",
                        "told",
                        "connector",
                        "<camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"),
                extension(
                        "an input mapping with an expression",
                        "told",
                        "mapping",
                        "<camunda:inputOutput><camunda:inputParameter name=\"a\">${execution.id}</camunda:inputParameter></camunda:inputOutput>"),
                extension(
                        "an input mapping with a list",
                        "told",
                        "mapping",
                        "<camunda:inputOutput><camunda:inputParameter name=\"a\"><camunda:list><camunda:value>1</camunda:value></camunda:list></camunda:inputParameter></camunda:inputOutput>"),
                inside(
                        "data that goes in",
                        "told",
                        "mapping",
                        "<bpmn:ioSpecification><bpmn:inputSet /><bpmn:outputSet /></bpmn:ioSpecification>"),
                inside(
                        "data that is transformed",
                        "told",
                        "mapping",
                        "<bpmn:dataInputAssociation><bpmn:sourceRef>a</bpmn:sourceRef><bpmn:transformation>${a.b()}</bpmn:transformation></bpmn:dataInputAssociation>"),
                inside(
                        "a person found by an expression",
                        "read",
                        "element",
                        "<bpmn:potentialOwner><bpmn:resourceAssignmentExpression><bpmn:formalExpression>${a.b()}</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>"),
                inside(
                        "a message thrown with a class",
                        "end",
                        "kindOfEvent",
                        "<bpmn:messageEventDefinition camunda:class=\"" + CLASS + "\" />"),
                attribute(
                        "a form with its own class",
                        "start",
                        "attribute",
                        "camunda:formHandlerClass=\"" + CLASS + "\""),
                extension(
                        "a form in the diagram",
                        "read",
                        "ownForm",
                        "<camunda:formData><camunda:formField id=\"a\" type=\"string\" defaultValue=\"${a.b()}\" /></camunda:formData>"),
                extension(
                        "an error of an external task",
                        "told",
                        "element",
                        "<camunda:errorEventDefinition errorRef=\"a\" expression=\"${a.b()}\" />"),
                replaced(
                        "an interface of a web service",
                        "definitions",
                        "element",
                        "<bpmn:collaboration ",
                        "<bpmn:interface name=\"a\" implementationRef=\"" + CLASS + "\" /><bpmn:collaboration "),
                replaced(
                        "something imported",
                        "definitions",
                        "element",
                        "<bpmn:collaboration ",
                        "<bpmn:import importType=\"http://schemas.xmlsoap.org/wsdl/\" location=\"http://127.0.0.1:9/a.wsdl\" namespace=\"a\" /><bpmn:collaboration "));
    }

    private static Hostile task(String title, String code, String kind, String attributes, String body) {
        return of(title, "told", code, xml -> xml.replaceFirst(
                        "<bpmn:sendTask id=\"told\" name=\"Étape told\" camunda:delegateExpression=\"[^\"]*\">",
                        "<bpmn:" + kind + " id=\"told\" name=\"Étape told\" " + attributes + ">")
                .replaceFirst(
                        "(?s)(<bpmn:" + kind + " id=\"told\".*?)</bpmn:sendTask>",
                        "$1" + body + "</bpmn:" + kind + ">"));
    }

    private static String script() {
        return "<camunda:script scriptFormat=\"groovy\">" + SCRIPT + "</camunda:script>";
    }

    private static String listener(String attributes, String content) {
        return "<camunda:executionListener " + attributes + ">" + content + "</camunda:executionListener>";
    }
}
