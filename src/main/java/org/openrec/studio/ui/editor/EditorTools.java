package org.openrec.studio.ui.editor;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What one does with the whole diagram. */
class EditorTools extends Div {

    private static final long serialVersionUID = 1L;

    EditorTools(ProcessEditor editor) {
        addClassName("editor-tools");
        MenuBar files = new MenuBar();
        files.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        files.addItem(getTranslation("studio.import"), click -> editor.call("choose", ""));
        MenuItem export = files.addItem(getTranslation("studio.export"));
        for (String kind : new String[] {"bpmn", "svg", "png"}) {
            export.getSubMenu().addItem(getTranslation("studio.export." + kind), click -> editor.call("export", kind));
        }
        Button publish = new Button(getTranslation("studio.publish"), click -> editor.call("leave", "publish"));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(tool(editor, "undo"), tool(editor, "redo"), tool(editor, "simulate"), files, publish);
    }

    /** Works in the browser alone: one sees at once what it does. */
    private Button tool(ProcessEditor editor, String deed) {
        Button tool = new Button(getTranslation("studio." + deed));
        tool.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        tool.getElement().executeJs("this.addEventListener('click', () => $0[$1]())", editor, deed);
        return tool;
    }
}
