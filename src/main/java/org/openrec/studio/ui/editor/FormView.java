package org.openrec.studio.ui.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.form.FormId;
import org.openrec.form.FormNotSupported;
import org.openrec.form.FormReader;
import org.openrec.form.FormValues;
import org.openrec.form.ui.FormFields;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.FormFile;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.DraftId;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.draft.Drafting.DraftChangedMeanwhile;
import org.openrec.studio.draft.Drafting.UnknownDraft;

/** One form of a draft: its editor, and how people will see it, drawn as the product draws it. */
@Route(value = "studio/drafts/:id/forms/:form", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
class FormView extends Div implements BeforeEnterObserver, HasDynamicTitle, FormDesigner.Desk {

    private static final long serialVersionUID = 1L;

    private final transient Drafting drafting;
    private final FormDesigner designer;
    private final SavedMark mark = new SavedMark();
    private final Div notices = new Div();
    private final Div preview = new Div();
    private final Select<Locale> language = new Select<>();
    private transient DraftDetails draft;
    private transient FormFile form;

    @SuppressWarnings("NullAway.Init") // the form is known when the page is entered
    FormView(Drafting drafting, ObjectMapper json) {
        this.drafting = drafting;
        this.designer = new FormDesigner(json, this);
        addClassNames("draft-page", "form-page");
        preview.addClassName("form-preview");
        language.setLabel(getTranslation("studio.form.language"));
        language.setItems(Language.FR.locale(), Language.EN.locale());
        language.setItemLabelGenerator(it -> it == null ? "" : it.getDisplayLanguage(it));
        language.setValue(Language.of(getLocale()).locale());
        language.addValueChangeListener(changed -> preview());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftId id =
                event.getRouteParameters().get("id").flatMap(DraftId::parse).orElseThrow(UnknownDraft::new);
        draft = drafting.details(id);
        form = event.getRouteParameters()
                .get("form")
                .flatMap(FormId::parse)
                .flatMap(it -> drafting.form(id, it))
                .orElseThrow(UnknownDraft::new);
        show();
    }

    private void show() {
        Anchor back = new Anchor("studio/drafts/" + draft.id(), getTranslation("studio.publish.back"));
        back.addClassName("back");
        Div head = new Div(new H1(title()), mark);
        head.addClassName("draft-head");
        Div seen = new Div(new H2(getTranslation("studio.form.preview")), language, preview);
        seen.addClassName("form-seen");
        Div columns = new Div(designer, seen);
        columns.addClassName("form-columns");
        notices.removeAll();
        removeAll();
        add(back, head, notices, columns);
        designer.open(new FormDesigner.Opened(
                draft.id() + "." + form.id(),
                draft.revision(),
                form.content(),
                getLocale().getLanguage(),
                ProcessEditor.texts(Language.of(getLocale()))));
        mark.saved(draft.changedAt());
        preview();
    }

    private void preview() {
        preview.removeAll();
        try {
            preview.add(new FormFields(
                    FormReader.read(form.bytes()), FormValues.empty(), language.getValue(), Optional.empty()));
        } catch (FormNotSupported unfinished) {
            unfinished
                    .fields()
                    .forEach(problem ->
                            preview.add(NoticeBox.problem("", problem.text().in(getLocale()))));
        }
    }

    @Override
    public ProcessEditor.Answer save(String content, long revision) {
        FormFile changed = new FormFile(form.id(), content);
        try {
            draft = drafting.saveForm(draft.id(), revision, changed);
        } catch (DraftChangedMeanwhile somebodyWasFaster) {
            return ProcessEditor.Answer.conflict(revision);
        } catch (Problem problem) {
            notices.removeAll();
            notices.add(NoticeBox.problem("", problem.detail(Language.of(getLocale()))));
            return ProcessEditor.Answer.refused(revision);
        }
        form = changed;
        preview();
        return ProcessEditor.Answer.saved(draft.revision(), List.of());
    }

    @Override
    public void told(String state) {
        switch (state) {
            case "saved" -> mark.saved(draft.changedAt());
            case "conflict", "beside" -> {
                notices.removeAll();
                notices.add(Conflict.mine(() -> designer.call("keepMine", ""), this::takeTheirs));
            }
            default -> mark.say(state);
        }
    }

    private void takeTheirs() {
        designer.call("forget", "");
        draft = drafting.details(draft.id());
        form = drafting.form(draft.id(), form.id()).orElseThrow(UnknownDraft::new);
        show();
    }

    @Override
    public void keepBeside(String content) {
        DraftDetails mine = drafting.saveFormBeside(draft.id(), new FormFile(form.id(), content));
        UI.getCurrent().navigate("studio/drafts/" + mine.id() + "/forms/" + form.id());
    }

    private String title() {
        return drafting.model(draft.id())
                .stepThatAsks(form.id())
                .map(step -> getTranslation("studio.form.of", step.in(getLocale())))
                .orElseGet(() -> getTranslation("studio.form.title", form.id().value()));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title());
    }
}
