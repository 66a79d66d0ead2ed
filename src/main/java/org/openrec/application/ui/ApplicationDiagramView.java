package org.openrec.application.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.openrec.application.ApplicationId;
import org.openrec.application.UnknownApplication;
import org.openrec.application.course.ApplicationView;
import org.openrec.application.course.FollowUp;
import org.openrec.cases.ui.CaseDrawing;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** A request on its diagram, read only: where it has been, and where it is. */
@Route(value = "applications/:id/diagram", layout = MainLayout.class)
@PermitAll
class ApplicationDiagramView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FollowUp followUp;
    private final transient ObjectMapper json;
    private final transient Clock clock;
    private String title = "";

    ApplicationDiagramView(FollowUp followUp, ObjectMapper json, Clock clock) {
        this.followUp = followUp;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ApplicationId id = event.getRouteParameters()
                .get("id")
                .flatMap(ApplicationId::parse)
                .orElseThrow(UnknownApplication::new);
        ApplicationView application = followUp.find(id).orElseThrow(UnknownApplication::new);
        String name = application.achievementName().in(getLocale());
        title = getTranslation("application.diagram.page", name);
        Anchor back = new Anchor("applications/" + id, name);
        back.addClassName("back");
        removeAll();
        add(
                back,
                new PageHeader(
                        getTranslation("application.diagram.title"),
                        application.statusText().in(getLocale())),
                new CaseDrawing(followUp.history(id), json, clock.instant()));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
