package org.openrec.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.openrec.people.Person;

/** To whom a task is handed over. */
class HandOverDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    HandOverDialog(List<Person> colleagues, Consumer<Person> chosen) {
        setHeaderTitle(getTranslation("task.handOver.title"));
        setMaxWidth("30rem");
        Select<Person> colleague = new Select<>();
        colleague.setLabel(getTranslation("task.handOver.to"));
        colleague.setHelperText(getTranslation("task.handOver.help"));
        colleague.setItems(colleagues);
        colleague.setItemLabelGenerator(Person::displayName);
        colleague.setValue(colleagues.get(0));
        colleague.setWidthFull();
        add(colleague);
        Button confirm = new Button(getTranslation("task.handOver"), click -> {
            close();
            chosen.accept(colleague.getValue());
        });
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("task.cancel"), click -> close()), confirm);
    }
}
