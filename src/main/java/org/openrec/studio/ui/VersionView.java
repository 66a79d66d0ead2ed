package org.openrec.studio.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.UnknownVersion;
import org.openrec.studio.VersionLine;
import org.openrec.studio.publication.ProcessHistory;

/** One version of a process, read only. */
@Route(value = "studio/:key/versions/:version", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
@StyleSheet("context://cases.css")
@JavaScript("context://case-diagram.js")
class VersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProcessHistory history;
    private final transient VersionWords words;
    private String title = "";

    VersionView(ProcessHistory history, VersionWords words) {
        this.history = history;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("key").orElse("");
        int number = event.getRouteParameters()
                .get("version")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElseThrow(UnknownVersion::new);
        VersionLine version = history.versions(key).stream()
                .filter(it -> it.version() == number)
                .findFirst()
                .orElseThrow(UnknownVersion::new);
        String name = history.process(key).name().in(getLocale());
        title = getTranslation("studio.see.title", name, number);
        ProcessModel model = history.model(key, number);
        Anchor back = new Anchor("studio/" + key, name);
        back.addClassName("back");
        removeAll();
        add(back, new PageHeader(title, words.line(version, getLocale())), drawing(model, title));
        if (!model.forms().isEmpty()) {
            UnorderedList forms = new UnorderedList();
            model.forms().forEach(form -> forms.add(new ListItem(form.id().value())));
            add(new H2(getTranslation("studio.publish.forms")), forms);
        }
    }

    private static Div drawing(ProcessModel model, String label) {
        Element drawing = new Element("case-diagram");
        drawing.setAttribute("role", "group");
        drawing.setAttribute("aria-label", label);
        drawing.getClassList().add("case-diagram");
        Div frame = new Div();
        frame.getElement().appendChild(drawing);
        drawing.executeJs("customElements.whenDefined('case-diagram').then(() => this.draw($0, []))", model.bpmn());
        return frame;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
