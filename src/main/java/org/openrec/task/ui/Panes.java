package org.openrec.task.ui;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.form.FormId;
import org.openrec.shared.Texts;
import org.openrec.task.TaskDetails;
import org.springframework.stereotype.Component;

/** Finds what a task is filled in with: the pane that a feature brings for its form, or the fields of the form itself. */
@Component
class Panes {

    private final Map<FormId, RichForm> rich;

    Panes(List<RichForm> rich) {
        this.rich = rich.stream().collect(Collectors.toMap(RichForm::form, Function.identity()));
    }

    RichFormPane open(TaskDetails task, Locale locale) {
        if (task.form().isEmpty()) {
            return new NothingToFill(Texts.get(locale, "task.nothingToFill"));
        }
        RichForm own = rich.get(task.form().get().id());
        return own == null
                ? new NothingToFill(Texts.get(locale, "task.nothingToFill"))
                : own.open(task.entry().subject(), task.values());
    }
}
