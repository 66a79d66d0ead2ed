package org.openrec.guard;

import static org.openrec.guard.Hostile.attribute;
import static org.openrec.guard.Hostile.extension;
import static org.openrec.guard.Hostile.inside;
import static org.openrec.guard.Hostile.of;
import static org.openrec.guard.Hostile.replaced;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Expression attacks on every attribute and text that the engine evaluates. */
final class HostileExpressions {

    private static final String ATTACK =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty')}".replace("'", "&apos;");

    /** Attacks that fall by a name that is no variable, before their form is looked at. */
    private static final Set<String> BY_NAME =
            Set.of("an action's bean", "a bean of the application", "a function", "a lambda");

    private HostileExpressions() {}

    static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        conditions(all);
        actions(all);
        texts(all);
        all.addAll(List.of(
                attribute("a due date", "read", "onlyVariable", "camunda:dueDate=\"${now().toString()}\""),
                attribute("a follow-up date", "read", "onlyVariable", "camunda:followUpDate=\"" + ATTACK + "\""),
                attribute("a due date of an unknown variable", "read", "noTime", "camunda:dueDate=\"${task}\""),
                attribute("a priority", "read", "value", "camunda:priority=\"" + ATTACK + "\""),
                attribute("candidate groups", "read", "groups", "camunda:candidateGroups=\"" + ATTACK + "\""),
                attribute("candidate users", "read", "laneDecides", "camunda:candidateUsers=\"" + ATTACK + "\""),
                attribute("an assignee", "read", "laneDecides", "camunda:assignee=\"" + ATTACK + "\""),
                attribute("the key of a form", "read", "ownForm", "camunda:formKey=\"" + ATTACK + "\""),
                replaced(
                        "the reference to a form",
                        "read",
                        "unknownForm",
                        "camunda:formRef=\"review\"",
                        "camunda:formRef=\"${form}\""),
                attribute("the priority of a job", "sign", "value", "camunda:jobPriority=\"" + ATTACK + "\""),
                attribute(
                        "who may start it", "hostile", "attribute", "camunda:candidateStarterUsers=\"" + ATTACK + "\""),
                attribute(
                        "the groups that may start it",
                        "hostile",
                        "attribute",
                        "camunda:candidateStarterGroups=\"" + ATTACK + "\""),
                attribute("the priority of tasks", "hostile", "attribute", "camunda:taskPriority=\"" + ATTACK + "\""),
                replaced("the time to keep history", "hostile", "historyTimeToLive", "\"P730D\"", "\"" + ATTACK + "\""),
                attribute(
                        "the tag of a version", "hostile", "expressionInText", "camunda:versionTag=\"" + ATTACK + "\""),
                replaced("a duration", "late", "onlyVariable", ">P7D<", ">" + ATTACK + "<"),
                replaced("a duration of an unknown variable", "late", "noTime", ">P7D<", ">${execution}<"),
                replaced(
                        "a date",
                        "late",
                        "onlyVariable",
                        Snippets.timer("late", "P7D"),
                        Snippets.timer("late", "2030-01-01").replace("2030-01-01", ATTACK)),
                replaced(
                        "a cycle",
                        "late",
                        "cycle",
                        Snippets.timer("late", "P7D"),
                        Snippets.timer("late", "R1/" + ATTACK)),
                inside("how often", "read", "onlyVariable", Snippets.repeat(ATTACK)),
                inside(
                        "the end of a repetition",
                        "read",
                        "expression",
                        Snippets.repeat("2")
                                .replace(
                                        "</bpmn:multi",
                                        "<bpmn:completionCondition>" + ATTACK
                                                + "</bpmn:completionCondition></bpmn:multi")),
                replaced(
                        "the name of a message",
                        "backMessage",
                        "identifier",
                        "name=\"back\"",
                        "name=\"" + ATTACK + "\""),
                replaced(
                        "the code of an error",
                        "wrong",
                        "identifier",
                        "<bpmn:message ",
                        "<bpmn:error id=\"wrong\" errorCode=\"" + ATTACK + "\" /><bpmn:message "),
                extension(
                        "the retries of a job",
                        "sign",
                        "cycle",
                        "<camunda:failedJobRetryTimeCycle>" + ATTACK + "</camunda:failedJobRetryTimeCycle>"),
                extension("the value of a property", "told", "expressionInText", Snippets.property("title", ATTACK)),
                extension("the name of a property", "told", "identifier", Snippets.property("${a}", "b")),
                called("the process that is called", "unknownProcess", "calledElement=\"${decision}\"", ""),
                called(
                        "the tenant of the called process",
                        "attribute",
                        "calledElement=\"badge-application\" camunda:calledElementTenantId=\"" + ATTACK + "\"",
                        ""),
                called(
                        "the version of the called process",
                        "attribute",
                        "calledElement=\"badge-application\" camunda:calledElementVersion=\"" + ATTACK + "\"",
                        ""),
                called("the case that is called", "attribute", "camunda:caseRef=\"" + ATTACK + "\"", ""),
                called(
                        "a class that maps variables",
                        "attribute",
                        "calledElement=\"badge-application\" camunda:variableMappingClass=\"" + Canary.class.getName()
                                + "\"",
                        ""),
                called(
                        "an action that maps variables",
                        "attribute",
                        "calledElement=\"badge-application\" camunda:variableMappingDelegateExpression=\"${notify}\"",
                        ""),
                called(
                        "what is handed in",
                        "attribute",
                        "calledElement=\"badge-application\"",
                        "<camunda:in sourceExpression=\"" + ATTACK + "\" target=\"a\" />"),
                called(
                        "what is handed out",
                        "attribute",
                        "calledElement=\"badge-application\"",
                        "<camunda:out sourceExpression=\"" + ATTACK + "\" target=\"a\" />"),
                called(
                        "the business key that is handed in",
                        "valueOneOf",
                        "calledElement=\"badge-application\"",
                        "<camunda:in businessKey=\"" + ATTACK + "\" />")));
        return all;
    }

    private static void conditions(List<Hostile> all) {
        Map<String, String> attacks = Map.ofEntries(
                Map.entry("a method", ATTACK),
                Map.entry("a property", "${execution.processEngineServices}"),
                Map.entry("a bracket", "${decision['class']}"),
                Map.entry("an action's bean", "${notify == null}"),
                Map.entry("a bean of the application", "${dataSource != null}"),
                Map.entry("an assignment", "${decision = 'accepted'}"),
                Map.entry("arithmetic", "${reviewers + 1 == 2}"),
                Map.entry("a choice", "${decision == 'a' ? true : false}"),
                Map.entry("a function", "${now() == null}"),
                Map.entry("an empty one", "${}"),
                Map.entry("two of them", "${decision == 'a'}${decision == 'b'}"),
                Map.entry("one in another", "${decision == '${reviewers}'}"),
                Map.entry("the late form", "#{decision == 'accepted'}"),
                Map.entry("words around it", "x${decision == 'accepted'}"),
                Map.entry("an escaped quote", "${decision == '\\'.getClass()+\\''}"),
                Map.entry("a lambda", "${(x -> x)(decision)}"),
                Map.entry("a list", "${[1,2].stream()}"),
                Map.entry("a semicolon", "${decision == 'a'; reviewers}"),
                Map.entry("the engine's objects", "${execution == null}"),
                Map.entry("a thousand brackets", "${" + "(".repeat(100) + "true" + ")".repeat(100) + "}"),
                Map.entry("a page of text", "${decision == '" + "a".repeat(600) + "'}"));
        attacks.forEach((title, attack) -> all.add(of(
                "a condition with " + title,
                "whichTosign",
                BY_NAME.contains(title) ? "unknownVariable" : "expression",
                xml -> xml.replace(">${decision == 'accepted'}<", ">" + attack.replace("->", "-&gt;") + "<"))));
    }

    private static void actions(List<Hostile> all) {
        for (String attack : List.of(
                "${notify.execute(execution)}",
                "${dataSource}",
                "#{notify}",
                "x${notify}",
                "${notify}${notify}",
                "${ notify }",
                "notify",
                ATTACK)) {
            all.add(of(
                    "the action " + attack,
                    "told",
                    "unknownAction",
                    xml -> xml.replaceFirst(
                            "(id=\"told\"[^>]*delegateExpression=)\"[^\"]*\"",
                            "$1\"" + Matcher.quoteReplacement(attack) + "\"")));
        }
    }

    private static void texts(List<Hostile> all) {
        all.add(replaced("the name of a step", "read", "expressionInText", "\"Étape read\"", "\"" + ATTACK + "\""));
        all.add(replaced(
                "the name of the pool",
                "pool",
                "expressionInText",
                "id=\"pool\" name=\"hostile\"",
                "id=\"pool\" name=\"#{a}\""));
        all.add(of(
                "the documentation of a step",
                "read",
                "expressionInText",
                xml -> xml.replaceFirst(
                        "(<bpmn:userTask id=\"read\"[^>]*>)",
                        "$1<bpmn:documentation>" + Matcher.quoteReplacement(ATTACK) + "</bpmn:documentation>")));
        all.add(replaced(
                "a status", "read", "expressionInText", "value=\"Votre demande avance.\"", "value=\"${decision}\""));
        all.add(replaced(
                "a note",
                "note",
                "expressionInText",
                "</bpmn:process>",
                "<bpmn:textAnnotation id=\"note\"><bpmn:text>${a}</bpmn:text></bpmn:textAnnotation></bpmn:process>"));
    }

    private static Hostile called(String title, String code, String attributes, String extension) {
        return of(title, "told", code, xml -> xml.replaceFirst(
                        "<bpmn:sendTask id=\"told\" name=\"Étape told\" camunda:delegateExpression=\"[^\"]*\">",
                        Matcher.quoteReplacement(
                                "<bpmn:callActivity id=\"told\" name=\"Étape told\" " + attributes + ">"))
                .replaceFirst(
                        "(<bpmn:callActivity [^>]*><bpmn:extensionElements>)",
                        "$1" + Matcher.quoteReplacement(extension))
                .replaceFirst("(?s)(<bpmn:callActivity id=\"told\".*?)</bpmn:sendTask>", "$1</bpmn:callActivity>"));
    }
}
