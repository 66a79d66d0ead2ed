package org.openrec.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.cases.CaseHistory;
import org.openrec.shared.setting.Dates;

/** Each visit of each step of a run, with its dates and how long it took; the same for those who do not see the drawing. */
@Tag("table")
class VisitsTable extends Component {

    private static final long serialVersionUID = 1L;

    private final transient CaseHistory.Run run;
    private final transient Instant now;

    /** @param all also what the engine passed by alone */
    VisitsTable(CaseHistory.Run run, Instant now, boolean all) {
        this.run = run;
        this.now = now;
        getElement().getClassList().add("visits");
        getElement().appendChild(new Element("caption").setText(getTranslation("cases.diagram.visits")));
        Element head = new Element("tr");
        Stream.of("step", "from", "took")
                .forEach(key -> head.appendChild(new Element("th")
                        .setAttribute("scope", "col")
                        .setText(getTranslation("cases.diagram." + key))));
        getElement().appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        named(run).filter(visit -> all || visit.ofPeople()).forEach(visit -> body.appendChild(row(visit)));
        getElement().appendChild(body);
    }

    static int ofTheEngine(CaseHistory.Run run) {
        return (int) named(run).filter(visit -> !visit.ofPeople()).count();
    }

    /** A diamond that only joins has no name, and nothing to tell. */
    private static Stream<CaseHistory.StepVisit> named(CaseHistory.Run run) {
        return run.visits().stream().filter(visit -> !visit.name().fr().equals(visit.step()));
    }

    private Element row(CaseHistory.StepVisit visit) {
        return new Element("tr")
                .appendChild(
                        new Element("td").setText(visit.name().in(getLocale())),
                        new Element("td").setText(Dates.dateTime(visit.enteredAt(), now, getLocale())),
                        new Element("td").setText(took(visit)));
    }

    private String took(CaseHistory.StepVisit visit) {
        return visit.leftAt()
                .map(left -> visit.unfinished()
                        ? getTranslation("cases.diagram.unfinished")
                        : Dates.duration(Duration.between(visit.enteredAt(), left), getLocale()))
                .orElseGet(() -> getTranslation("cases.diagram.now"));
    }

    /** One mark for each step that was visited: how often, and when it was last. */
    List<Mark> marks() {
        Map<String, List<CaseHistory.StepVisit>> byStep = named(run)
                .collect(Collectors.groupingBy(CaseHistory.StepVisit::step, LinkedHashMap::new, Collectors.toList()));
        return byStep.entrySet().stream()
                .map(it -> mark(it.getKey(), it.getValue()))
                .toList();
    }

    private Mark mark(String step, List<CaseHistory.StepVisit> visits) {
        CaseHistory.StepVisit last = visits.get(visits.size() - 1);
        boolean here = visits.stream().anyMatch(visit -> visit.leftAt().isEmpty());
        String when = here ? getTranslation("cases.diagram.now") : Dates.date(last.enteredAt(), now, getLocale());
        return new Mark(step, here ? "now" : "done", visits.size() > 1 ? visits.size() + " × · " + when : when);
    }

    /** What the drawing shows at a step. */
    record Mark(String step, String state, String text) {}
}
