package org.openrec.guard.words;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.XmlElement;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** How people call an element: by its name, or by what stands around it. */
public final class Labels {

    private static final int LONGEST = 80;

    private Labels() {}

    public static String of(Language language, XmlElement at) {
        XmlElement element = at.nearestWithId().orElse(at);
        return drawnBy(element).map(it -> ofModel(language, it)).orElseGet(() -> byId(language, element));
    }

    private static String byId(Language language, XmlElement element) {
        return Texts.get(language, "guard.label.quoted", idOrKind(element));
    }

    private static String idOrKind(XmlElement element) {
        return shortened(element.id().orElse(element.name()));
    }

    /** The name, or what stands for it, in a few words. */
    public static String name(XmlElement element) {
        return written(element).orElseGet(() -> idOrKind(element));
    }

    static String shortened(String text) {
        String start = text.length() > 4 * LONGEST ? text.substring(0, 4 * LONGEST) : text;
        String line = start.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST && start.length() == text.length()
                ? line
                : line.substring(0, Math.min(line.length(), LONGEST)) + "…";
    }

    private static String ofModel(Language language, XmlElement element) {
        Optional<String> name = written(element);
        if (name.isPresent()) {
            return Texts.get(
                    language,
                    "guard.label.named",
                    name.get(),
                    shortened(element.id().orElse("")));
        }
        if (element.is("bpmn:sequenceFlow")) {
            return Texts.get(
                    language,
                    "guard.label.arrow",
                    end(language, element, "sourceRef"),
                    end(language, element, "targetRef"));
        }
        if (!Diagram.isStep(element)) {
            return byId(language, element);
        }
        String kind = kind(language, element);
        return neighbour(element, "targetRef", "sourceRef")
                .map(before -> Texts.get(language, "guard.label.after", kind, before))
                .or(() -> neighbour(element, "sourceRef", "targetRef")
                        .map(next -> Texts.get(language, "guard.label.before", kind, next)))
                .orElseGet(() -> byId(language, element));
    }

    private static Optional<String> written(XmlElement element) {
        return element.attribute("name").filter(text -> !text.isBlank()).map(Labels::shortened);
    }

    private static String end(Language language, XmlElement flow, String end) {
        String id = flow.attribute(end).orElse("");
        return find(flow, element -> element.id().filter(id::equals).isPresent())
                .map(step -> written(step)
                        .map(name -> Texts.get(language, "guard.label.quoted", name))
                        .orElseGet(() -> kind(language, step)))
                .orElseGet(() -> Texts.get(language, "guard.label.nowhere"));
    }

    /** The name of the nearest step along an arrow. */
    private static Optional<String> neighbour(XmlElement element, String here, String there) {
        Optional<String> id = element.id();
        return id.flatMap(it -> find(
                        element,
                        flow -> flow.is("bpmn:sequenceFlow")
                                && flow.attribute(here).equals(id)))
                .flatMap(flow -> flow.attribute(there))
                .flatMap(other ->
                        find(element, it -> it.id().filter(other::equals).isPresent()))
                .flatMap(Labels::written);
    }

    private static String kind(Language language, XmlElement element) {
        String kind = Stream.of("Gateway", "startEvent", "endEvent", "Event")
                .filter(element.name()::endsWith)
                .findFirst()
                .orElse("step");
        return Texts.get(language, "guard.kind." + kind);
    }

    /** A shape is called by what it draws. */
    private static Optional<XmlElement> drawnBy(XmlElement element) {
        if (!element.name().startsWith("bpmndi:")) {
            return Optional.of(element);
        }
        Optional<String> id = element.attribute("bpmnElement");
        return find(
                element,
                it -> it.name().startsWith("bpmn:") && id.isPresent() && it.id().equals(id));
    }

    private static Optional<XmlElement> find(XmlElement somewhere, Predicate<XmlElement> wanted) {
        XmlElement root = somewhere;
        for (Optional<XmlElement> up = Optional.of(root);
                up.isPresent();
                up = up.get().parent()) {
            root = up.get();
        }
        return root.find(wanted);
    }
}
