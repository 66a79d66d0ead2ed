package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.ui.InitiativeAddress;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** One list of an initiative, whole. */
@Route(value = "initiatives/:id/lists/:kind", layout = MainLayout.class)
@PermitAll
class CardListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Dossiers dossiers;
    private final transient CardDesk desk;
    private String title = "";

    CardListView(Dossiers dossiers, CardDesk desk) {
        this.dossiers = dossiers;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InitiativeId id = InitiativeAddress.of(event);
        ContributionKind kind = event.getRouteParameters()
                .get("kind")
                .flatMap(ContributionKind::ofCode)
                .orElseThrow(UnknownInitiative::new);
        Dossier dossier = dossiers.find(id).orElseThrow(UnknownInitiative::new);
        title = getTranslation("codesign.kind." + kind.code());
        Anchor back = new Anchor("initiatives/" + id, dossier.title());
        back.addClassName("back");
        removeAll();
        add(
                back,
                new PageHeader(title, getTranslation("codesign.card.lead." + kind.code())),
                new CardListPanel(desk, id, kind, () -> {}));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
