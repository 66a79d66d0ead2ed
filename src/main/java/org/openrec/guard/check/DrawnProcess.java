package org.openrec.guard.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.guard.reading.SafeXml;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.rules.ProcessRules;
import org.openrec.shared.LocalizedText;

/** What a file says of the process that it draws, whether it may run or not. */
public final class DrawnProcess {

    private DrawnProcess() {}

    /** The processes that a diagram calls. */
    public static Set<String> calls(byte[] bpmn) {
        return named(bpmn, "bpmn:callActivity", "calledElement");
    }

    /** The ids of the forms that its steps ask for. */
    public static Set<String> forms(byte[] bpmn) {
        return named(bpmn, "bpmn:userTask", "camunda:formRef");
    }

    /** The name of the first step that asks for a form, in both languages; empty if none does or it has no name. */
    public static Optional<LocalizedText> stepThatAsks(byte[] bpmn, String form) {
        return new SafeXml((line, code) -> {})
                .read(bpmn).stream()
                        .flatMap(XmlElement::all)
                        .filter(it -> it.is("bpmn:userTask"))
                        .filter(it -> it.attribute("camunda:formRef")
                                .filter(form::equals)
                                .isPresent())
                        .flatMap(step -> step.attribute("name").filter(name -> !name.isBlank()).stream()
                                .map(name -> new LocalizedText(
                                        name,
                                        step.property("name.en")
                                                .filter(english -> !english.isBlank())
                                                .orElse(name))))
                        .findFirst();
    }

    private static Set<String> named(byte[] bpmn, String element, String attribute) {
        return new SafeXml((line, code) -> {})
                .read(bpmn).stream()
                        .flatMap(XmlElement::all)
                        .filter(it -> it.is(element))
                        .flatMap(it -> it.attribute(attribute).stream())
                        .collect(Collectors.toSet());
    }

    /** The id of the process that a file draws; empty if it cannot be read. */
    public static Optional<String> processKey(byte[] bpmn) {
        return new SafeXml((line, code) -> {})
                .read(bpmn)
                .flatMap(root -> ProcessRules.drawn(root).findFirst())
                .flatMap(XmlElement::id);
    }

    /** What the cases of a diagram are about, as the property {@code subject} of its process says. */
    public static Optional<String> subject(byte[] bpmn) {
        return new SafeXml((line, code) -> {})
                .read(bpmn)
                .flatMap(root -> ProcessRules.drawn(root).findFirst())
                .flatMap(DrawnProcess::subject);
    }

    /** The same of the process around an element. */
    static Optional<String> subject(XmlElement element) {
        return element.is("bpmn:process")
                ? element.property("subject").or(element::id)
                : element.parent().flatMap(DrawnProcess::subject);
    }
}
