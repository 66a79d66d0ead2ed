package org.openrec.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import org.openrec.people.Person;
import org.openrec.task.Tasks;

/** To whom a task is handed over, and with what word. */
public class HandOverDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    public HandOverDialog(List<Person> colleagues, BiConsumer<Person, String> chosen) {
        setHeaderTitle(getTranslation("task.handOver.title"));
        setMaxWidth("min(30rem, 100%)");
        Select<Person> colleague = new Select<>();
        colleague.setLabel(getTranslation("task.handOver.to"));
        colleague.setHelperText(getTranslation("task.handOver.help"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(Person::displayName);
        colleague.setValue(colleagues.get(0));
        colleague.setWidthFull();
        TextArea note = new TextArea(getTranslation("task.handOver.note"));
        note.setHelperText(getTranslation("task.handOver.note.help"));
        note.setMaxLength(Tasks.LONGEST_NOTE);
        note.setWidthFull();
        add(colleague, note);
        Button confirm = new Button(getTranslation("task.handOver"), click -> {
            close();
            chosen.accept(colleague.getValue(), note.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("task.cancel"), click -> close()), confirm);
    }
}
