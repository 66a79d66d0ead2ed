package org.openrec.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;

/** The button, and the key "?", that show the keys of the page; the keys themselves are in {@code tasks.js}. */
public class KeyboardHelp extends Button {

    private static final long serialVersionUID = 1L;

    private static final List<String> OF_LIST = List.of("move", "open", "claim", "select", "search", "help");
    private static final List<String> OF_TASK = List.of("claim", "complete", "next", "back", "help");

    private KeyboardHelp(List<String> keys, List<Shortcut> first) {
        setIcon(VaadinIcon.KEYBOARD.create());
        setText(getTranslation("task.keys"));
        addClassName("keys-button");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        getElement().setAttribute("data-key", "?");
        List<Shortcut> all = new ArrayList<>(first);
        keys.forEach(name -> all.add(
                new Shortcut(getTranslation("task.keys." + name), getTranslation("task.keys." + name + ".what"))));
        addClickListener(click -> open(all));
    }

    public static KeyboardHelp ofList() {
        return new KeyboardHelp(OF_LIST, List.of());
    }

    public static KeyboardHelp ofTask(List<Shortcut> ofItsPane) {
        return new KeyboardHelp(OF_TASK, ofItsPane);
    }

    private void open(List<Shortcut> shortcuts) {
        DescriptionList list = new DescriptionList();
        list.addClassName("keys");
        shortcuts.forEach(shortcut -> {
            Term term = new Term();
            for (String key : shortcut.keys().split(" ")) {
                Element element = new Element("kbd");
                element.setText(key);
                term.getElement().appendChild(element);
            }
            list.add(term, new Description(shortcut.what()));
        });
        Dialog dialog = new Dialog(list);
        dialog.setHeaderTitle(getTranslation("task.keys"));
        dialog.getFooter().add(new Button(getTranslation("shared.close"), click -> dialog.close()));
        dialog.open();
    }
}
