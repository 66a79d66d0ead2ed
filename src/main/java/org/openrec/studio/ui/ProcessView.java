package org.openrec.studio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.openrec.shared.Changes;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.ProcessHistory;
import org.openrec.studio.ProcessLine;
import org.openrec.studio.VersionLine;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.publication.PublishingProcesses;
import org.openrec.studio.ui.editor.Undo;

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
                drafts(process),
                versions());
    }

    private void begin(ProcessLine process) {
        DraftDetails draft = drafting.begin(key, process.current().version());
        UI.getCurrent().navigate("studio/drafts/" + draft.id());
    }

    private Section drafts(ProcessLine process) {
        Section section = new Section(new H2(getTranslation("studio.drafts.title")));
        section.addClassName("block");
        if (process.drafts().isEmpty()) {
            section.add(
                    new EmptyState(getTranslation("studio.drafts.empty.title"), getTranslation("studio.drafts.empty")));
            return section;
        }
        UnorderedList rows = rows();
        process.drafts().forEach(draft -> {
            Anchor open = new Anchor("studio/drafts/" + draft.id(), words.line(draft, getLocale()));
            Button discard = new Button(getTranslation("studio.discard"), click -> discard(draft));
            discard.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            String waits = draft.request()
                    .map(request -> getTranslation("studio.draft.waiting", request.name(), request.reason()))
                    .orElse("");
            rows.add(row(open, waits, discard));
        });
        section.add(rows);
        return section;
    }

    /** Nothing is lost: the draft can be brought back at once. */
    private void discard(DraftDetails draft) {
        drafting.discard(draft.id());
        show();
        Undo.offer(getTranslation("studio.discarded"), getTranslation("studio.restore"), () -> {
            drafting.restore(draft.id());
            show();
        });
    }

    private Section versions() {
        UnorderedList rows = rows();
        history.versions(key).forEach(version -> {
            Anchor see = new Anchor(
                    "studio/" + key + "/versions/" + version.version(),
                    getTranslation("studio.version", version.version()));
            rows.add(row(see, words.line(version, getLocale()), version.current() ? current() : takeBack(version)));
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

    private static ListItem row(Anchor link, String text, Component beside) {
        link.addClassName("row-title");
        Span detail = new Span(text);
        detail.addClassName("row-detail");
        Div words = new Div(link, detail);
        words.addClassName("row-words");
        Div end = new Div(beside);
        end.addClassName("row-end");
        ListItem row = new ListItem(words, end);
        row.addClassName("row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(name);
    }
}
