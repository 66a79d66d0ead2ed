package org.openrec.studio.ui.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.openrec.guard.ModelProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.Undo;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.draft.DraftDetails;

/** The editor of diagrams in the browser: a light element around bpmn-js. */
@Tag("process-editor")
@JavaScript("context://studio/editor.js")
public class ProcessEditor extends Component {

    private static final long serialVersionUID = 1L;

    private final transient ObjectMapper json;
    private final transient Desk desk;

    ProcessEditor(ObjectMapper json, Desk desk) {
        this.json = json;
        this.desk = desk;
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("studio.editor"));
        getElement().getClassList().add("process-editor");
    }

    /** What the page does for the editor. */
    interface Desk extends Serializable {

        Answer save(String bpmn, long revision);

        /** The saving went so: {@code saving}, {@code saved}, {@code offline}, {@code conflict}, {@code unreadable}. */
        void told(String state);

        void editForm(String form);

        NewForm newForm(String name);

        void leave(String to);

        void keepBeside(String bpmn);
    }

    /** What the editor draws first. */
    record Opened(
            String id,
            String key,
            long revision,
            String xml,
            String language,
            Map<String, String> texts,
            EditorBlocks blocks,
            List<String> forms,
            List<Shown> problems) {

        static Opened of(
                DraftDetails draft,
                ProcessModel model,
                EditorBlocks blocks,
                List<ModelProblem> problems,
                Language language) {
            return new Opened(
                    draft.id().toString(),
                    draft.process(),
                    draft.revision(),
                    model.bpmn(),
                    language.locale().getLanguage(),
                    ProcessEditor.texts(language),
                    blocks,
                    model.forms().stream().map(form -> form.id().value()).toList(),
                    Shown.all(problems, language));
        }
    }

    /** What a saving led to: the new revision with the problems, or why nothing was saved. */
    record Answer(boolean conflict, boolean refused, long revision, List<Shown> problems) {

        static Answer saved(long revision, List<Shown> problems) {
            return new Answer(false, false, revision, problems);
        }

        /** Somebody else was faster. */
        static Answer conflict(long revision) {
            return new Answer(true, false, revision, List.of());
        }

        /** The page says why. */
        static Answer refused(long revision) {
            return new Answer(false, true, revision, List.of());
        }
    }

    /** A form that was begun, and the revision of the draft that has it. */
    record NewForm(String id, long revision) {}

    /** A problem in one language. */
    public record Shown(String id, String code, String text, List<String> way) {

        static List<Shown> all(List<ModelProblem> problems, Language language) {
            return problems.stream()
                    .map(it -> new Shown(it.elementId(), it.code(), sentence(it, language), it.way()))
                    .toList();
        }

        /** Without the element's id: a press on it selects the element. */
        public static String sentence(ModelProblem problem, Language language) {
            return problem.text().in(language).replace(" (" + problem.elementId() + ")", "");
        }
    }

    void open(Opened draft) {
        call("open", draft);
    }

    void call(String method, Object argument) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('process-editor').then(() => this[$0](JSON.parse($1)))",
                        method,
                        write(argument));
    }

    @ClientCallable
    private String save(String bpmn, String revision) {
        return write(desk.save(bpmn, Long.parseLong(revision)));
    }

    @ClientCallable
    private void told(String state) {
        desk.told(state);
    }

    @ClientCallable
    private void imported() {
        Undo.offer(getTranslation("studio.imported"), getTranslation("studio.undo"), () -> call("takeBackImport", ""));
    }

    @ClientCallable
    private void editForm(String form) {
        desk.editForm(form);
    }

    @ClientCallable
    private String newForm(String name) {
        return write(desk.newForm(name));
    }

    @ClientCallable
    private void leave(String to) {
        desk.leave(to);
    }

    @ClientCallable
    private void keepBeside(String bpmn) {
        desk.keepBeside(bpmn);
    }

    public static Map<String, String> texts(Language language) {
        return Texts.under(language, "studio.");
    }

    private String write(Object value) {
        return json.valueToTree(value).toString();
    }
}
