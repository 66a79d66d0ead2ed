package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.ui.InitiativeAddress;
import org.openrec.shared.Changes;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** The dossier of an initiative: what waits for the reader first, the eight phases, and all that was written. */
@Route(value = "initiatives/:id", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://initiatives.css")
class InitiativeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Dossiers dossiers;
    private final transient DossierParts parts;
    private final transient Changes changes;
    private final Div top = new Div();
    private final Div first = new Div();
    private final Div gathered = new Div();
    /** Never taken away while the page follows others: somebody may be writing in it. */
    private final Div writing = new Div();

    private final Div aside = new Div();
    private final Div written = new Div();
    private String title = "";

    InitiativeView(Dossiers dossiers, DossierParts parts, Changes changes) {
        this.dossiers = dossiers;
        this.parts = parts;
        this.changes = changes;
        Div main = new Div(gathered, writing, written);
        Div columns = new Div(main, aside);
        Div page = new Div(first, columns);
        top.addClassName("dossier-head");
        first.addClassName("dossier-first");
        main.addClassName("dossier-main");
        aside.addClassName("dossier-aside");
        written.addClassName("dossier-written");
        columns.addClassName("dossier-columns");
        page.addClassName("dossier");
        add(top, page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        InitiativeId id = InitiativeAddress.of(event);
        show(dossiers.find(id).orElseThrow(UnknownInitiative::new));
        Live.follow(this, changes, id.topic(), () -> follow(id));
    }

    /** Who has left without a name knows it no more. */
    private void follow(InitiativeId id) {
        dossiers.find(id).ifPresentOrElse(this::show, () -> UI.getCurrent().navigate("initiatives"));
    }

    /** What somebody is writing stays as it is when the page follows others. */
    private void show(Dossier dossier) {
        title = dossier.title();
        Locale locale = getLocale();
        Runnable changed = () -> follow(dossier.id());
        Anchor back = new Anchor("initiatives", getTranslation("codesign.back"));
        back.addClassName("back");
        top.removeAll();
        PageHeader header = new PageHeader(title, lead(dossier));
        parts.menu(dossier, changed).ifPresent(header::add);
        top.add(back, header);
        first.removeAll();
        parts.first(dossier, locale, changed).forEach(first::add);
        gathered.removeAll();
        gathered.add(parts.gathered(dossier, locale));
        boolean writable = dossier.rights().contribute() && dossier.state() == InitiativeState.OPEN;
        if (writable && writing.getComponentCount() == 0) {
            writing.add(new ContributionBox(parts.contributing(), dossier.id(), changed));
        }
        writing.setVisible(writable);
        written.removeAll();
        parts.written(dossier, locale).forEach(written::add);
        aside.removeAll();
        parts.aside(dossier, locale, changed).forEach(aside::add);
    }

    private String lead(Dossier dossier) {
        return getTranslation(
                "codesign.dossier.lead",
                dossier.organisationName().in(getLocale()),
                dossier.openedBy(),
                Dates.date(dossier.openedAt(), parts.now(), getLocale()),
                dossier.phase());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
