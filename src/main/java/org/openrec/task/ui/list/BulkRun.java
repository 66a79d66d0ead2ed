package org.openrec.task.ui.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.Reference;
import org.openrec.task.TaskEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The same for several tasks, each in its own transaction: whatever becomes of one holds back none of the others.
 *
 * @param done how many it was done for
 */
record BulkRun(int done, List<Failure> failures) {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRun.class);

    record Failure(TaskEntry task, LocalizedText reason) {}

    static BulkRun of(List<TaskEntry> tasks, Consumer<TaskEntry> action) {
        List<Failure> failures = new ArrayList<>();
        for (TaskEntry task : tasks) {
            try {
                action.accept(task);
            } catch (Problem problem) {
                failures.add(new Failure(
                        task, new LocalizedText(reason(problem, Language.FR), reason(problem, Language.EN))));
            } catch (RuntimeException e) {
                Reference reference = Reference.next();
                LOG.error("Unexpected failure {} for task {}", reference, task.id(), e);
                failures.add(new Failure(task, Texts.both("shared.unexpected", reference.value())));
            }
        }
        return new BulkRun(tasks.size() - failures.size(), failures);
    }

    /** Of what does not hold, what is wrong first. */
    private static String reason(Problem problem, Language language) {
        return problem instanceof Problem.Invalid invalid
                ? invalid.fields().stream()
                        .findFirst()
                        .map(FieldProblem::text)
                        .map(text -> text.in(language))
                        .orElseGet(() -> problem.text(language))
                : problem.text(language);
    }
}
