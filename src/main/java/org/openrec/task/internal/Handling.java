package org.openrec.task.internal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.cases.ProcessVariables;
import org.openrec.form.FormId;
import org.openrec.form.FormSchema;
import org.openrec.form.FormValues;
import org.openrec.form.Forms;
import org.openrec.people.Actor;
import org.openrec.shared.FieldProblem;
import org.openrec.task.FilledForm;
import org.openrec.task.FormHandler;
import org.openrec.task.FormInvalid;
import org.openrec.task.Submission;
import org.springframework.stereotype.Component;

/** What a form means: its schema, and the feature that takes it. */
@Component
class Handling {

    private final Forms forms;
    private final TaskFiles files;
    private final Map<FormId, FormHandler> handlers;

    Handling(Forms forms, TaskFiles files, List<FormHandler> handlers) {
        this.forms = forms;
        this.files = files;
        this.handlers = handlers.stream().collect(Collectors.toMap(FormHandler::form, Function.identity()));
    }

    /** The form of the task as its case has it; empty if the step has none. */
    Optional<FormSchema> schema(TaskRow task) {
        Optional<FormSchema> drawn = task.entry().form().map(id -> forms.find(id, task.deployment())
                .orElseThrow(() -> new IllegalStateException(
                        "The form " + id + " of task " + task.entry().id() + " was not deployed with its diagram")));
        return drawn.map(
                form -> handler(task).map(it -> it.asked(form, task.entry())).orElse(form));
    }

    /** An entry with its form; empty where a feature took the values and shows them itself. */
    Optional<FilledForm> read(FilledForms.Entry entry) {
        return handlers.containsKey(entry.form())
                ? Optional.empty()
                : forms.find(entry.form(), entry.deployment())
                        .map(schema ->
                                new FilledForm(entry.step(), entry.person(), entry.at(), schema, entry.values()));
    }

    FormValues begin(TaskRow task, Actor actor) {
        return handler(task).map(it -> it.begin(task.entry(), actor)).orElseGet(FormValues::empty);
    }

    /**
     * Everything that the form's values lead to in the domain.
     *
     * @throws FormInvalid if they do not hold
     */
    ProcessVariables handle(TaskRow task, FormSchema schema, FormSchema.Reading reading, Submission submission) {
        Set<String> kept = keeps(task);
        List<FieldProblem> problems = new ArrayList<>();
        reading.problems().stream()
                .filter(it -> !kept.contains(JsonPointer.compile(it.pointer()).getMatchingProperty()))
                .forEach(problems::add);
        Unkeepable.in(submission.values().json(), "", problems);
        FilesInForm named =
                FilesInForm.of(schema.components(), submission.values().json());
        problems.addAll(files.problems(named, submission.actor()));
        if (!problems.isEmpty()) {
            throw new FormInvalid(problems);
        }
        files.show(named, submission.subject());
        ProcessVariables fields = variables(reading.processFields());
        return handler(task).map(it -> fields.with(it.handle(submission))).orElse(fields);
    }

    /** What no feature keeps by itself; empty if one keeps everything. */
    Optional<FormValues> forDossier(TaskRow task, FormValues values) {
        Set<String> kept = keeps(task);
        ObjectNode rest = values.json().deepCopy();
        rest.remove(kept);
        return kept.isEmpty() || !rest.isEmpty() ? Optional.of(new FormValues(rest)) : Optional.empty();
    }

    private Set<String> keeps(TaskRow task) {
        return handler(task).map(FormHandler::keeps).orElse(Set.of());
    }

    private Optional<FormHandler> handler(TaskRow task) {
        return task.entry().form().map(handlers::get);
    }

    private static ProcessVariables variables(FormValues values) {
        ProcessVariables variables = ProcessVariables.none();
        Iterator<Map.Entry<String, JsonNode>> fields = values.json().fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            variables = with(variables, field.getKey(), field.getValue());
        }
        return variables;
    }

    private static ProcessVariables with(ProcessVariables variables, String name, JsonNode value) {
        if (value.isNull()) {
            return variables.withNothing(name);
        }
        if (value.isBoolean()) {
            return variables.with(name, value.booleanValue());
        }
        if (value.isIntegralNumber()) {
            return variables.with(name, value.longValue());
        }
        return value.isNumber() ? variables.with(name, value.doubleValue()) : variables.with(name, text(value));
    }

    /** Of a list what its conditions can compare with: its text. */
    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
