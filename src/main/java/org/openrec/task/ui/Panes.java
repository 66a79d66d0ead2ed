package org.openrec.task.ui;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.form.FormFiles;
import org.openrec.form.FormId;
import org.openrec.form.FormSchema;
import org.openrec.form.ui.FormFields;
import org.openrec.shared.Texts;
import org.openrec.task.FilledForm;
import org.openrec.task.TaskDetails;
import org.springframework.stereotype.Component;

/** Finds what a task is filled in with: the pane that a feature brings for its form, or the fields of the form itself. */
@Component
class Panes {

    private final Map<FormId, RichForm> rich;
    private final Optional<FormFiles> files;

    Panes(List<RichForm> rich, Optional<FormFiles> files) {
        this.rich = rich.stream().collect(Collectors.toMap(RichForm::form, Function.identity()));
        this.files = files;
    }

    RichFormPane open(TaskDetails task, Locale locale) {
        return task.form()
                .map(form -> open(task, form, locale))
                .orElseGet(() -> new NothingToFill(Texts.get(locale, "task.nothingToFill")));
    }

    /** What was filled in before, where something was. */
    Optional<EarlierForms> earlier(List<FilledForm> forms, Instant now, Locale locale) {
        return Optional.of(forms).filter(it -> !it.isEmpty()).map(it -> new EarlierForms(it, now, locale, files));
    }

    private RichFormPane open(TaskDetails task, FormSchema form, Locale locale) {
        RichForm own = rich.get(form.id());
        return own == null
                ? new GenericPane(new FormFields(form, task.values(), locale, files))
                : own.open(task.entry(), task.values());
    }
}
