package org.openrec.guard.reading;

import java.util.Map;
import javax.xml.namespace.QName;

/** The namespaces that a diagram may use, by their address and not by the prefix that a file gives them. */
final class Namespaces {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private static final Map<String, String> PREFIXES = Map.of(
            BPMN,
            "bpmn",
            "http://www.omg.org/spec/BPMN/20100524/DI",
            "bpmndi",
            "http://www.omg.org/spec/DD/20100524/DC",
            "dc",
            "http://www.omg.org/spec/DD/20100524/DI",
            "di",
            "http://camunda.org/schema/1.0/bpmn",
            "camunda",
            "http://camunda.org/schema/modeler/1.0",
            "modeler",
            "http://www.w3.org/2001/XMLSchema-instance",
            "xsi",
            "http://bpmn.io/schema/bpmn/biocolor/1.0",
            "bioc",
            "http://www.omg.org/spec/BPMN/non-normative/color/1.0",
            "color");

    private Namespaces() {}

    public static String element(QName name) {
        return name(name);
    }

    public static String attribute(QName name) {
        return name.getNamespaceURI().isEmpty() ? name.getLocalPart() : name(name);
    }

    private static String name(QName name) {
        String prefix = PREFIXES.get(name.getNamespaceURI());
        return prefix == null ? name.toString() : prefix + ":" + name.getLocalPart();
    }
}
