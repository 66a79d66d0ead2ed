package org.openrec.guard.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrec.guard.ModelProblem;
import org.openrec.guard.reading.Fault;
import org.openrec.guard.reading.XmlElement;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** Collects what is wrong; a hostile file must not make a report larger than itself. */
public final class ProblemTexts {

    private static final int MOST = 200;

    private final List<ModelProblem> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    public List<ModelProblem> found() {
        return List.copyOf(found);
    }

    /** Whether something of these kinds was found. */
    public boolean any(String... codes) {
        Set<String> wanted = Set.of(codes);
        return found.stream().anyMatch(problem -> wanted.contains(problem.code()));
    }

    public boolean full() {
        return found.size() >= MOST;
    }

    /** Once, however often its cause is met. */
    public void add(XmlElement at, Fault fault) {
        if (isNew(at, fault)) {
            found.add(new ModelProblem(
                    at.nearestId().orElse(""),
                    fault.kind(),
                    new LocalizedText(text(Language.FR, at, fault), text(Language.EN, at, fault))));
        }
    }

    public void add(XmlElement at, String code, String... details) {
        add(at, new Fault(code, details));
    }

    /** A problem of an element with another, which is called as people call it. */
    public void addBeside(XmlElement at, String code, XmlElement other) {
        add(at, code, new LocalizedText(Labels.of(Language.FR, other), Labels.of(Language.EN, other)));
    }

    /** With something that is called differently in each language. */
    public void add(XmlElement at, String code, LocalizedText detail) {
        if (isNew(at, new Fault(code, detail.fr()))) {
            found.add(new ModelProblem(
                    at.nearestId().orElse(""),
                    new Fault(code).kind(),
                    new LocalizedText(
                            text(Language.FR, at, new Fault(code, detail.fr())),
                            text(Language.EN, at, new Fault(code, detail.en())))));
        }
    }

    /** A problem with the way that leads a case to it. */
    public void add(XmlElement at, String code, Way way, String... details) {
        Fault fault = new Fault(code, details);
        if (isNew(at, fault)) {
            found.add(new ModelProblem(
                    at.nearestId().orElse(""),
                    fault.kind(),
                    new LocalizedText(told(Language.FR, at, fault, way), told(Language.EN, at, fault, way)),
                    way.steps()));
        }
    }

    private boolean isNew(XmlElement at, Fault fault) {
        return !full() && said.add(at.nearestId().orElse("") + fault);
    }

    private static String told(Language language, XmlElement at, Fault fault, Way way) {
        return text(language, at, fault) + " " + Texts.get(language, "guard.way", way.words());
    }

    public void addForFile(int line, String code) {
        found.add(new ModelProblem("", code, Texts.both("guard." + code, Integer.toString(line))));
    }

    private static String text(Language language, XmlElement at, Fault fault) {
        Object[] arguments = new Object[fault.details().size() + 1];
        arguments[0] = Labels.of(language, at);
        for (int i = 1; i < arguments.length; i++) {
            String detail = Labels.shortened(fault.details().get(i - 1));
            arguments[i] = detail.isEmpty() ? Texts.get(language, "guard.nothing") : detail;
        }
        String text = Texts.get(language, fault.key(), arguments);
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }
}
