package org.openrec.task.ui.open;

import java.time.Clock;
import org.openrec.form.FormValues;
import org.openrec.people.Actors;
import org.openrec.shared.Changes;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Live;
import org.openrec.task.TaskDraft;
import org.openrec.task.TaskId;
import org.openrec.task.Tasks;
import org.openrec.task.Tasks.DraftChangedElsewhere;

/** Saves what is filled in while it is, and tells when the same person fills it in at another place too. */
final class DraftSaving {

    private final Tasks tasks;
    private final Actors actors;
    private final TaskId task;
    private final Clock clock;
    private final KeptTexts kept;
    private long seen;

    DraftSaving(Tasks tasks, Actors actors, TaskId task, TaskDraft begun, Clock clock) {
        this.tasks = tasks;
        this.actors = actors;
        this.task = task;
        this.clock = clock;
        this.seen = begun.version();
        this.kept = KeptTexts.untilSaved("tasks/" + task);
        saved(begun);
    }

    /** What is written in, and its mark. */
    KeptTexts texts() {
        return kept;
    }

    void follow(Changes changes) {
        Live.follow(kept, changes, TaskDraft.topic(actors.require().id(), task), this::look);
    }

    private void look() {
        if (tasks.find(actors.require(), task)
                .filter(it -> it.draft().version() > seen)
                .isPresent()) {
            kept.savedElsewhere();
        }
    }

    void save(FormValues values) {
        try {
            TaskDraft draft = tasks.keepDraft(actors.require(), task, values, seen);
            seen = draft.version();
            saved(draft);
        } catch (DraftChangedElsewhere elsewhere) {
            kept.savedElsewhere();
        }
    }

    /** Somebody else was faster: what is here stays here. */
    void saveWhateverStandsThere(FormValues values) {
        seen = TaskDraft.WHATEVER;
        save(values);
    }

    private void saved(TaskDraft draft) {
        draft.keptAt().ifPresent(at -> kept.saved(at, clock.instant()));
    }
}
