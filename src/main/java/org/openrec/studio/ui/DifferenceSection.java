package org.openrec.studio.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.Language;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.ui.editor.ProcessEditor;

/** Two versions of a diagram beside each other, and what changed in its forms. */
@JavaScript("context://studio/difference.js")
class DifferenceSection extends Div {

    private static final long serialVersionUID = 1L;

    DifferenceSection(Optional<ProcessModel> before, ProcessModel after, ObjectMapper json) {
        Element drawing = new Element("process-difference");
        getElement().appendChild(drawing);
        drawing.executeJs(
                "customElements.whenDefined('process-difference').then(() => this.compare($0, $1, JSON.parse($2)))",
                before.map(ProcessModel::bpmn).orElse(""),
                after.bpmn(),
                json.valueToTree(ProcessEditor.texts(Language.of(getLocale()))).toString());
        List<String> forms = FormDifference.of(before, after, getLocale());
        if (!forms.isEmpty()) {
            UnorderedList list = new UnorderedList();
            forms.forEach(line -> list.add(new ListItem(line)));
            add(new H2(getTranslation("studio.publish.forms")), list);
        }
    }
}
