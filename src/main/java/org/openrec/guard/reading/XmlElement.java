package org.openrec.guard.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An element as it was read: names carry the prefix that this package knows their namespace by. */
public final class XmlElement {

    private final String name;
    private final Optional<XmlElement> parent;
    private final Map<String, String> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String name, Optional<XmlElement> parent, Map<String, String> attributes) {
        this.name = name;
        this.parent = parent;
        this.attributes = new LinkedHashMap<>(attributes);
        parent.ifPresent(element -> element.children.add(this));
    }

    public String name() {
        return name;
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    public Optional<XmlElement> parent() {
        return parent;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public Optional<String> attribute(String wanted) {
        return Optional.ofNullable(attributes.get(wanted));
    }

    public boolean flag(String wanted, boolean otherwise) {
        return attribute(wanted).map("true"::equals).orElse(otherwise);
    }

    /** The id by which people know it: a shape goes by what it draws. */
    public Optional<String> id() {
        return name.startsWith("bpmndi:") ? attribute("bpmnElement") : attribute("id");
    }

    public List<XmlElement> children() {
        return children;
    }

    public Stream<XmlElement> children(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    public Optional<XmlElement> child(String wanted) {
        return children(wanted).findFirst();
    }

    void append(String more) {
        text.append(more);
    }

    public String text() {
        return text.toString();
    }

    /** Of its own text, in characters. */
    public int length() {
        return text.length();
    }

    /** This element, or the nearest around it, that has an id and can be pointed at in the picture. */
    public Optional<XmlElement> nearestWithId() {
        Optional<XmlElement> element = Optional.of(this);
        while (element.isPresent()
                && (element.get().id().isEmpty() || element.get().isPartOfStep())) {
            element = element.get().parent();
        }
        return element;
    }

    private boolean isPartOfStep() {
        return name.startsWith("camunda:")
                || name.endsWith("EventDefinition")
                || name.endsWith("LoopCharacteristics")
                || name.endsWith("Expression")
                || name.startsWith("bpmn:time");
    }

    public Optional<String> nearestId() {
        return nearestWithId().flatMap(XmlElement::id);
    }

    /** This element and all below it, in the order of the file. */
    public Stream<XmlElement> all() {
        List<XmlElement> all = new ArrayList<>();
        collect(all);
        return all.stream();
    }

    private void collect(List<XmlElement> all) {
        all.add(this);
        children.forEach(child -> child.collect(all));
    }

    /** The first of this element and all below it, in the order of the file. */
    public Optional<XmlElement> find(Predicate<XmlElement> wanted) {
        if (wanted.test(this)) {
            return Optional.of(this);
        }
        for (XmlElement child : children) {
            Optional<XmlElement> found = child.find(wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The value of a {@code camunda:property}. */
    public Optional<String> property(String wanted) {
        return properties()
                .filter(property ->
                        property.attribute("name").filter(wanted::equals).isPresent())
                .findFirst()
                .flatMap(property -> property.attribute("value"))
                .filter(value -> !value.isBlank());
    }

    public Stream<XmlElement> properties() {
        return children("bpmn:extensionElements")
                .flatMap(extensions -> extensions.children("camunda:properties"))
                .flatMap(properties -> properties.children("camunda:property"));
    }
}
