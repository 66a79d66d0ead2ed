package org.openrec.studio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.openrec.shared.Changes;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.draft.DraftOrigin;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.publication.ProcessHistory;
import org.openrec.studio.publication.ProcessLine;

/** The processes: what new cases take, and what is being changed. */
@Route(value = "studio", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
class StudioView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient ProcessHistory history;
    private final transient VersionWords words;
    private final UnorderedList list = new UnorderedList();

    StudioView(ProcessHistory history, VersionWords words, Changes changes) {
        this.history = history;
        this.words = words;
        list.addClassName("rows");
        add(
                new PageHeader(getTranslation("studio.title"), getTranslation("studio.lead")),
                list,
                new Paragraph(new Anchor("studio/incidents", getTranslation("studio.incidents.link"))),
                new Paragraph(new Anchor("studio/guide", getTranslation("studio.guide"))),
                new Paragraph(new Anchor("studio/blocks", getTranslation("studio.blocks.page"))));
        show();
        Live.follow(this, changes, Drafting.TOPIC, this::show);
    }

    private void show() {
        list.removeAll();
        history.processes().forEach(process -> list.add(row(process)));
    }

    private ListItem row(ProcessLine process) {
        Anchor name = new Anchor("studio/" + process.key(), process.name().in(getLocale()));
        name.addClassName("row-title");
        Div detail = new Div(getTranslation("studio.version", process.current().version()) + " · "
                + words.line(process.current(), getLocale()));
        detail.addClassName("row-detail");
        Div text = new Div(name, detail);
        text.addClassName("row-words");
        ListItem row = new ListItem(text);
        row.addClassName("row");
        boolean proposed = process.drafts().stream().anyMatch(draft -> draft.origin() == DraftOrigin.RELEASE);
        if (proposed) {
            row.add(tag(getTranslation("studio.draft.release"), "now"));
        } else if (!process.drafts().isEmpty()) {
            row.add(tag(getTranslation("studio.drafts", process.drafts().size()), "ahead"));
        }
        return row;
    }

    private static Div tag(String text, String kind) {
        Div tag = new Div(text);
        tag.addClassNames("tag", kind);
        return tag;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("studio.title"));
    }
}
