package org.openrec.task.ui.open;

import com.vaadin.flow.component.Component;
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
import org.openrec.task.TaskEntry;

/** Finds what a task is filled in with: the pane that a feature brings for its form, or the fields of the form itself. */
@org.springframework.stereotype.Component
class Panes {

    private final Map<FormId, RichForm> rich;
    private final List<BesideTask> beside;
    private final Optional<FormFiles> files;

    Panes(List<RichForm> rich, List<BesideTask> beside, Optional<FormFiles> files) {
        this.beside = beside;
        this.rich = rich.stream().collect(Collectors.toMap(RichForm::form, Function.identity()));
        this.files = files;
    }

    /** The page around a task, if its feature brings one. */
    Optional<TaskFrame> frame(TaskDetails task, Locale locale) {
        return task.form()
                .flatMap(form -> Optional.ofNullable(rich.get(form.id())))
                .flatMap(form -> form.frame(task.entry(), locale));
    }

    RichFormPane open(TaskDetails task, Locale locale) {
        return task.form()
                .map(form -> open(task, form, locale))
                .orElseGet(() -> new NothingToFill(Texts.get(locale, "task.nothingToFill")));
    }

    /** What the feature of the task's subject shows above the fields. */
    List<Component> beside(TaskEntry task, Locale locale) {
        return beside.stream()
                .filter(it -> it.subjectType().equals(task.subject().type()))
                .map(it -> it.open(task, locale))
                .toList();
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
