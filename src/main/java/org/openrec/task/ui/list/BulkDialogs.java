package org.openrec.task.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.DialogFocus;
import org.openrec.task.TaskEntry;

/** The one question before a bulk action, and afterwards what it could not be done for. */
final class BulkDialogs {

    private BulkDialogs() {}

    static void confirm(BulkAction action, List<TaskEntry> tasks, Locale locale, Consumer<BulkFields> confirmed) {
        String label = action.label().in(locale);
        Dialog dialog = dialog(label);
        dialog.add(new Paragraph(action.question(tasks.size()).in(locale)));
        UnorderedList names = new UnorderedList();
        names.addClassName("bulk-names");
        tasks.forEach(task -> names.add(new ListItem(task.title().in(locale))));
        dialog.add(names);
        BulkFields fields = action.fields(tasks, locale);
        Optional<Component> asked = fields.component();
        asked.ifPresent(dialog::add);
        Button yes = new Button(label, click -> {
            if (fields.check()) {
                dialog.close();
                confirmed.accept(fields);
            }
        });
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button cancel = new Button(Texts.get(locale, "task.cancel"), click -> dialog.close());
        if (asked.isEmpty()) {
            DialogFocus.begin(dialog, cancel);
        }
        dialog.getFooter().add(cancel, yes);
        dialog.open();
    }

    static void showFailures(BulkRun run, Locale locale) {
        Dialog dialog =
                dialog(Texts.get(locale, "task.bulk.failed", run.failures().size()));
        dialog.add(new Paragraph(Texts.get(locale, "task.bulk.done", run.done())));
        UnorderedList list = new UnorderedList();
        list.addClassName("bulk-names");
        run.failures()
                .forEach(failure -> list.add(new ListItem(Texts.get(
                        locale,
                        "task.bulk.failure",
                        failure.task().title().in(locale),
                        failure.reason().in(locale)))));
        dialog.add(list);
        dialog.getFooter().add(new Button(Texts.get(locale, "shared.close"), click -> dialog.close()));
        dialog.open();
    }

    private static Dialog dialog(String title) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(title);
        dialog.setMaxWidth("min(36rem, 100%)");
        return dialog;
    }
}
