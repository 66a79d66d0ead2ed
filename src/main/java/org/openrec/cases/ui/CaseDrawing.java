package org.openrec.cases.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.CaseHistory;
import org.openrec.shared.setting.Dates;

/** A case on its diagram, read only: what was visited, when, and how long it took. */
@StyleSheet("context://cases.css")
@JavaScript("context://case-diagram.js")
public class CaseDrawing extends Div {

    private static final long serialVersionUID = 1L;

    private final transient ObjectMapper json;
    private final Instant now;
    private final Div shown = new Div();

    /** @param runs of the case and of the processes that it called; one of them is chosen if there are several */
    public CaseDrawing(List<CaseHistory.Run> runs, ObjectMapper json, Instant now) {
        this.json = json;
        this.now = now;
        if (runs.size() > 1) {
            add(choice(runs));
        }
        add(shown);
        runs.stream().findFirst().ifPresent(this::show);
    }

    private Select<CaseHistory.Run> choice(List<CaseHistory.Run> runs) {
        Select<CaseHistory.Run> choice = new Select<>();
        choice.addClassName("runs");
        choice.setLabel(getTranslation("cases.diagram.which"));
        choice.setItemLabelGenerator(this::label);
        choice.setItems(runs);
        choice.setValue(runs.get(0));
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        return choice;
    }

    private String label(CaseHistory.@Nullable Run run) {
        return run == null
                ? ""
                : run.name().in(getLocale()) + " · " + Dates.dateTime(run.startedAt(), now, getLocale());
    }

    private void show(CaseHistory.Run run) {
        VisitsTable visits = new VisitsTable(run, now, false);
        Div table = new Div(visits);
        Element drawing = new Element("case-diagram");
        drawing.setAttribute("role", "group");
        drawing.setAttribute("aria-label", run.name().in(getLocale()));
        drawing.getClassList().add("case-diagram");
        Div frame = new Div();
        frame.getElement().appendChild(drawing);
        Paragraph version = new Paragraph(getTranslation("cases.diagram.version", run.version()));
        version.addClassNames("quiet", "small");
        shown.removeAll();
        shown.add(controls(drawing), frame, version);
        int ofTheEngine = VisitsTable.ofTheEngine(run);
        if (ofTheEngine > 0) {
            Checkbox all = new Checkbox(getTranslation("cases.diagram.all", ofTheEngine));
            all.addValueChangeListener(change -> {
                table.removeAll();
                table.add(new VisitsTable(run, now, change.getValue()));
            });
            shown.add(all);
        }
        shown.add(table);
        // the script may come after the element: what is drawn waits for it
        drawing.executeJs(
                "customElements.whenDefined('case-diagram').then(() => this.draw($0, JSON.parse($1)))",
                run.bpmn(),
                json.valueToTree(visits.marks()).toString());
    }

    /** It opens where letters can be read, at the place where the case is. */
    private Div controls(Element drawing) {
        Div controls = new Div();
        controls.addClassName("case-controls");
        Stream.of("whole", "here", "closer", "farther").forEach(view -> {
            Button button =
                    new Button(getTranslation("cases.diagram." + view), click -> drawing.callJsFunction("look", view));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            controls.add(button);
        });
        return controls;
    }
}
