package org.openrec.studio.ui.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.openrec.form.FormId;
import org.openrec.people.Organisations;
import org.openrec.shared.Changes;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.BuildingBlocks;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.DraftId;
import org.openrec.studio.draft.DraftOrigin;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.draft.Drafting.DraftChangedMeanwhile;
import org.openrec.studio.draft.Drafting.UnknownDraft;
import org.openrec.studio.publication.ProcessHistory;

/** The workbench of one draft: the diagram, what is wrong with it, and the way to publish. */
@Route(value = "studio/drafts/:id", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
class DraftView extends Div implements BeforeEnterObserver, HasDynamicTitle, ProcessEditor.Desk {

    private static final long serialVersionUID = 1L;

    private final transient Drafting drafting;
    private final transient ProcessHistory history;
    private final transient BuildingBlocks blocks;
    private final transient Organisations organisations;
    private final transient Changes changes;
    private final ProcessEditor editor;
    private final SavedMark mark;
    private final Div notices = new Div();
    private transient DraftDetails draft;
    private String title = "";

    @SuppressWarnings("NullAway.Init") // the draft is known when the page is entered
    DraftView(
            Drafting drafting,
            ProcessHistory history,
            BuildingBlocks blocks,
            Organisations organisations,
            Changes changes,
            ObjectMapper json) {
        this.drafting = drafting;
        this.history = history;
        this.blocks = blocks;
        this.organisations = organisations;
        this.changes = changes;
        this.editor = new ProcessEditor(json, this);
        this.mark = new SavedMark();
        addClassName("draft-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftId id =
                event.getRouteParameters().get("id").flatMap(DraftId::parse).orElseThrow(UnknownDraft::new);
        draft = drafting.details(id);
        show();
        event.getLocation().getQueryParameters().getSingleParameter("at").ifPresent(at -> editor.call("select", at));
        Live.follow(this, changes, Drafting.topic(id), this::others);
    }

    private void show() {
        String name = history.name(draft.process()).in(getLocale());
        title = getTranslation("studio.draft.title", name);
        Anchor back = new Anchor("studio/" + draft.process(), name);
        back.addClassName("back");
        Div head = new Div(new H1(title), mark, new EditorTools(editor));
        head.addClassName("draft-head");
        notices.removeAll();
        if (draft.origin() == DraftOrigin.RELEASE) {
            notices.add(NoticeBox.information("", getTranslation("studio.draft.release.text")));
        }
        removeAll();
        add(back, head, notices, new EditorNote("studio.editor.narrow", "only-narrow"), editor);
        add(new EditorNote("studio.editor.keys", "only-wide"));
        open();
    }

    private void open() {
        Language language = Language.of(getLocale());
        ProcessModel model = drafting.model(draft.id());
        EditorBlocks shown = EditorBlocks.of(model, blocks, history.processes(), organisations.all(), language);
        editor.open(ProcessEditor.Opened.of(draft, model, shown, drafting.check(draft.id()), language));
        mark.saved(draft.changedAt());
    }

    /** Somebody else has saved: told, and taken up on a press. */
    private void others() {
        DraftDetails now = drafting.details(draft.id());
        if (now.revision() > draft.revision()) {
            notices.removeAll();
            notices.add(Conflict.others(now.changedBy(), this::takeTheirs));
        }
    }

    private void takeTheirs() {
        draft = drafting.details(draft.id());
        editor.call("forget", "");
        show();
    }

    @Override
    public ProcessEditor.Answer save(String bpmn, long revision) {
        try {
            draft = drafting.save(draft.id(), revision, new ProcessModel(bpmn, List.of()));
        } catch (DraftChangedMeanwhile somebodyWasFaster) {
            return ProcessEditor.Answer.conflict(revision);
        } catch (Problem problem) {
            notices.removeAll();
            notices.add(NoticeBox.problem("", problem.detail(Language.of(getLocale()))));
            return ProcessEditor.Answer.refused(revision);
        }
        return ProcessEditor.Answer.saved(
                draft.revision(), ProcessEditor.Shown.all(drafting.check(draft.id()), Language.of(getLocale())));
    }

    @Override
    public void told(String state) {
        switch (state) {
            case "saved" -> mark.saved(draft.changedAt());
            case "conflict", "beside" -> {
                notices.removeAll();
                notices.add(Conflict.mine(() -> editor.call("keepMine", ""), this::takeTheirs));
            }
            case "unreadable" -> notices.add(NoticeBox.problem("", getTranslation("studio.unreadable")));
            default -> mark.say(state);
        }
    }

    @Override
    public void keepBeside(String bpmn) {
        DraftDetails mine = drafting.saveBeside(draft.id(), new ProcessModel(bpmn, List.of()));
        UI.getCurrent().navigate("studio/drafts/" + mine.id());
    }

    @Override
    public void editForm(String form) {
        UI.getCurrent().navigate("studio/drafts/" + draft.id() + "/forms/" + form);
    }

    @Override
    public ProcessEditor.NewForm newForm(String name) {
        FormId form = drafting.newForm(draft.id(), name);
        draft = drafting.details(draft.id());
        return new ProcessEditor.NewForm(form.value(), draft.revision());
    }

    @Override
    public void leave(String to) {
        UI.getCurrent().navigate("studio/drafts/" + draft.id() + "/" + to);
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
