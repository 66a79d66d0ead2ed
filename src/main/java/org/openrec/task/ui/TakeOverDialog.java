package org.openrec.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.openrec.task.Tasks;

/** A task goes from its holder to somebody else, with a word. */
public class TakeOverDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    /**
     * @param key of its texts: {@code title}, {@code help}, {@code confirm} below it
     * @param holder the name of who holds the task
     */
    public TakeOverDialog(String key, String holder, Consumer<String> said) {
        setHeaderTitle(getTranslation(key + ".title", holder));
        setMaxWidth("min(30rem, 100%)");
        TextArea note = new TextArea(getTranslation("task.takeOver.note", holder));
        note.setMaxLength(Tasks.LONGEST_NOTE);
        note.setWidthFull();
        note.setRequiredIndicatorVisible(true);
        note.setValueChangeMode(ValueChangeMode.EAGER);
        note.setErrorMessage(getTranslation("task.takeOver.wordMissing"));
        add(new Paragraph(getTranslation(key + ".help", holder)), note);
        Button confirm = new Button(getTranslation(key + ".confirm"), click -> {
            note.setInvalid(note.getValue().isBlank());
            if (note.isInvalid()) {
                note.focus();
            } else {
                close();
                said.accept(note.getValue());
            }
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("task.cancel"), click -> close()), confirm);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                note.focus();
            }
        });
    }
}
