package org.openrec.codesign.ui.matrix;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.ui.InitiativeAddress;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** The matrix of an initiative, for all who take part. */
@Route(value = "initiatives/:id/matrix", layout = MainLayout.class)
@PermitAll
class MatrixView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Dossiers dossiers;
    private final transient MatrixDesk desk;

    MatrixView(Dossiers dossiers, MatrixDesk desk) {
        this.dossiers = dossiers;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InitiativeId id = InitiativeAddress.of(event);
        Dossier dossier = dossiers.find(id).orElseThrow(UnknownInitiative::new);
        Anchor back = new Anchor("initiatives/" + id, dossier.title());
        back.addClassName("back");
        removeAll();
        add(
                back,
                new PageHeader(getTranslation("codesign.matrix"), getTranslation("codesign.matrix.lead")),
                new MatrixPanel(desk, id, () -> {}));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("codesign.matrix"));
    }
}
