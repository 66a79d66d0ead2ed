package org.openrec.codesign.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.openrec.cases.ui.CaseDrawing;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** The diagram of an initiative's case with what was really done, visit by visit ("photographie de séries d’actions vécues"). */
@Route(value = "initiatives/:id/diagram", layout = MainLayout.class)
@PermitAll
class CaseDiagramView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Dossiers dossiers;
    private final transient ObjectMapper json;
    private final transient Clock clock;
    private String title = "";

    CaseDiagramView(Dossiers dossiers, ObjectMapper json, Clock clock) {
        this.dossiers = dossiers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InitiativeId id = InitiativeAddress.of(event);
        Dossier dossier = dossiers.find(id).orElseThrow(UnknownInitiative::new);
        title = getTranslation("codesign.diagram.page", dossier.title());
        Anchor back = new Anchor("initiatives/" + id, dossier.title());
        back.addClassName("back");
        removeAll();
        add(
                back,
                new PageHeader(getTranslation("codesign.diagram.title"), getTranslation("codesign.diagram.lead")),
                new CaseDrawing(dossiers.history(id), json, clock.instant()));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
