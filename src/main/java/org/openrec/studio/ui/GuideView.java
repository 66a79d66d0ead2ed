package org.openrec.studio.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.openrec.shared.Language;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** How managers change processes, in words and pictures. */
@Route(value = "studio/guide", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
class GuideView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final String title;

    GuideView() {
        Guide guide = Guide.in(Language.of(getLocale()));
        title = guide.title();
        addClassName("guide");
        Anchor back = new Anchor("studio", getTranslation("studio.back"));
        back.addClassName("back");
        add(back, new H1(title), new Html(guide.html()));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
