package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.CaseHistory;
import org.openrec.codesign.Dossier;
import org.openrec.codesign.Dossiers;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.shared.ui.MainLayout;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.Titles;
import org.openrec.shared.ui.Words;

/** The diagram of an initiative's case with what was really done, visit by visit ("photographie de séries d’actions vécues"). */
@Route(value = "initiatives/:id/diagram", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://initiatives.css")
@JavaScript("context://case-diagram.js")
class CaseDiagramView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Dossiers dossiers;
    private final transient ObjectMapper json;
    private final transient Clock clock;
    private final Select<CaseHistory.Run> choice = new Select<>();
    private final Div shown = new Div();

    CaseDiagramView(Dossiers dossiers, ObjectMapper json, Clock clock) {
        this.dossiers = dossiers;
        this.json = json;
        this.clock = clock;
        choice.addClassName("runs");
        choice.setLabel(getTranslation("codesign.diagram.which"));
        choice.setItemLabelGenerator(this::label);
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InitiativeId id = event.getRouteParameters()
                .get("id")
                .flatMap(InitiativeId::parse)
                .orElseThrow(UnknownInitiative::new);
        Dossier dossier = dossiers.find(id).orElseThrow(UnknownInitiative::new);
        List<CaseHistory.Run> runs = dossiers.history(id);
        Anchor back = new Anchor("initiatives/" + id, dossier.title());
        back.addClassName("back");
        removeAll();
        add(
                back,
                new PageHeader(getTranslation("codesign.diagram.title"), getTranslation("codesign.diagram.lead")),
                choice,
                shown);
        choice.setItems(runs);
        runs.stream().findFirst().ifPresent(choice::setValue);
    }

    private String label(CaseHistory.@Nullable Run run) {
        return run == null
                ? ""
                : run.name().in(getLocale()) + " · " + Words.dateTime(run.startedAt(), clock.instant(), getLocale());
    }

    private void show(CaseHistory.Run run) {
        VisitsTable visits = new VisitsTable(run, clock.instant());
        Element drawing = new Element("case-diagram");
        drawing.setAttribute("role", "group");
        drawing.setAttribute("aria-label", run.name().in(getLocale()));
        drawing.getClassList().add("case-diagram");
        Div frame = new Div();
        frame.getElement().appendChild(drawing);
        Paragraph version = new Paragraph(getTranslation("codesign.diagram.version", run.version()));
        version.addClassNames("quiet", "small");
        shown.removeAll();
        shown.add(frame, version, visits);
        // the script may come after the element: what is drawn waits for it
        drawing.executeJs(
                "customElements.whenDefined('case-diagram').then(() => this.draw($0, JSON.parse($1)))",
                run.bpmn(),
                json.valueToTree(visits.marks()).toString());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("codesign.diagram.title"));
    }
}
