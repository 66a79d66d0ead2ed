package org.openrec.studio.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.openrec.shared.Changes;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.VersionLine;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.publication.ProcessHistory;
import org.openrec.studio.publication.ProcessLine;
import org.openrec.studio.publication.PublishingProcesses;

/** One process: its drafts, and its versions with who published each and why. */
@Route(value = "studio/:key", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
class ProcessView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProcessHistory history;
    private final transient Drafting drafting;
    private final transient PublishingProcesses publishing;
    private final transient VersionWords words;
    private final transient Changes changes;
    private String key = "";
    private String name = "";

    ProcessView(
            ProcessHistory history,
            Drafting drafting,
            PublishingProcesses publishing,
            VersionWords words,
            Changes changes) {
        this.history = history;
        this.drafting = drafting;
        this.publishing = publishing;
        this.words = words;
        this.changes = changes;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        key = event.getRouteParameters().get("key").orElse("");
        show();
        Live.follow(this, changes, Drafting.TOPIC, this::show);
    }

    private void show() {
        ProcessLine process = history.process(key);
        name = process.name().in(getLocale());
        Anchor back = new Anchor("studio", getTranslation("studio.back"));
        back.addClassName("back");
        Button begin = new Button(getTranslation("studio.begin"), click -> begin(process));
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        removeAll();
        add(
                back,
                new PageHeader(
                        name,
                        getTranslation("studio.process.lead", process.current().version()),
                        begin),
                new DraftsSection(process.drafts(), drafting, words, this::show),
                versions());
    }

    private void begin(ProcessLine process) {
        DraftDetails draft = drafting.begin(key, process.current().version());
        UI.getCurrent().navigate("studio/drafts/" + draft.id());
    }

    private Section versions() {
        UnorderedList rows = rows();
        history.versions(key).forEach(version -> {
            Anchor see = new Anchor(
                    "studio/" + key + "/versions/" + version.version(),
                    getTranslation("studio.version", version.version()));
            rows.add(new StudioRow(
                    see, words.line(version, getLocale()), version.current() ? current() : takeBack(version)));
        });
        Section section = new Section(new H2(getTranslation("studio.history")), rows);
        section.addClassName("block");
        return section;
    }

    private Div current() {
        Div tag = new Div(getTranslation("studio.current"));
        tag.addClassNames("tag", "done");
        return tag;
    }

    private Button takeBack(VersionLine version) {
        Button again =
                new Button(getTranslation("studio.takeBack"), click -> new TakeBackDialog(version.version(), reason -> {
                            int number = publishing.takeBack(key, version.version(), reason);
                            show();
                            ProblemNotice.done(getTranslation("studio.takenBack", version.version(), number));
                        })
                        .open());
        again.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return again;
    }

    private static UnorderedList rows() {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        return rows;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(name);
    }
}
