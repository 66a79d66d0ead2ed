package org.openrec.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** Collects what is wrong; a hostile file must not make a report larger than itself. */
final class Problems {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 80;

    private final List<ModelProblem> found = new ArrayList<>();

    List<ModelProblem> found() {
        return List.copyOf(found);
    }

    boolean full() {
        return found.size() >= MOST;
    }

    void add(XmlElement at, Fault fault) {
        if (!full()) {
            found.add(new ModelProblem(
                    at.nearestId().orElse(""),
                    fault.code(),
                    new LocalizedText(text(Language.FR, at, fault), text(Language.EN, at, fault))));
        }
    }

    void add(XmlElement at, String code, String... details) {
        add(at, new Fault(code, details));
    }

    /** A problem with the way that leads a case to it. */
    void add(XmlElement at, String code, Way way, String... details) {
        if (!full()) {
            Fault fault = new Fault(code, details);
            found.add(new ModelProblem(
                    at.nearestId().orElse(""),
                    code,
                    new LocalizedText(told(Language.FR, at, fault, way), told(Language.EN, at, fault, way)),
                    way.steps()));
        }
    }

    private static String told(Language language, XmlElement at, Fault fault, Way way) {
        return text(language, at, fault) + " " + Texts.get(language, "guard.way", way.words());
    }

    void addForFile(int line, String code) {
        found.add(new ModelProblem("", code, Texts.both("guard." + code, Integer.toString(line))));
    }

    private static String text(Language language, XmlElement at, Fault fault) {
        Object[] arguments = new Object[fault.details().size() + 1];
        arguments[0] = label(language, at);
        for (int i = 1; i < arguments.length; i++) {
            arguments[i] = shortened(fault.details().get(i - 1));
        }
        return Texts.get(language, "guard." + fault.code(), arguments);
    }

    static String label(Language language, XmlElement at) {
        XmlElement named = at.nearestWithId().orElse(at);
        String id = shortened(named.id().orElse(named.name()));
        Optional<String> name = named.attribute("name").filter(text -> !text.isBlank());
        return name.map(text -> Texts.get(language, "guard.label.named", shortened(text), id))
                .orElseGet(() -> Texts.get(language, "guard.label.unnamed", id));
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME) + "…";
    }
}
