package org.openrec.studio.ui.editor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.io.Serializable;
import java.util.Map;

/** The editor of forms in the browser: a light element around form-js. */
@Tag("form-designer")
@JavaScript("context://studio/form-designer.js")
class FormDesigner extends Component {

    private static final long serialVersionUID = 1L;

    private final transient ObjectMapper json;
    private final transient Desk desk;

    FormDesigner(ObjectMapper json, Desk desk) {
        this.json = json;
        this.desk = desk;
    }

    /** What the page does for the editor. */
    interface Desk extends Serializable {

        ProcessEditor.Answer save(String content, long revision);

        /** As {@link ProcessEditor.Desk#told}. */
        void told(String state);

        void keepBeside(String content);
    }

    /** What the editor draws first. */
    record Opened(String id, long revision, String content, String language, Map<String, String> texts) {}

    void open(Opened form) {
        call("open", form);
    }

    void call(String method, Object argument) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('form-designer').then(() => this[$0](JSON.parse($1)))",
                        method,
                        json.valueToTree(argument).toString());
    }

    @ClientCallable
    private String save(String content, String revision) {
        return json.valueToTree(desk.save(content, Long.parseLong(revision))).toString();
    }

    @ClientCallable
    private void told(String state) {
        desk.told(state);
    }

    @ClientCallable
    private void keepBeside(String content) {
        desk.keepBeside(content);
    }
}
