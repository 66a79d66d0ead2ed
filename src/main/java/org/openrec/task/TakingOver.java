package org.openrec.task;

import java.time.Duration;
import java.util.List;
import org.openrec.people.Actor;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/** Going on with what somebody holds who does not. */
public interface TakingOver {

    /** How long a task has to wait before administrators are shown that somebody holds it. */
    Duration LONG = Duration.ofDays(14);

    /** How many of these are shown at most. */
    int MOST = 50;

    /**
     * A colleague gets the task, with what its holder began to fill in; an administrator, whose it cannot be, gives it
     * back to its group. Its holder is told, and by whom. Nothing if nobody holds it.
     *
     * @param note the word to the holder, 1 to {@link Tasks#LONGEST_NOTE} characters
     * @throws Tasks.TaskNotFound if the actor may not know of it, and is no administrator
     * @throws Tasks.TaskAlreadyDone if it is closed
     * @throws Tasks.TaskIsPersonal if it is for its holder alone
     * @throws WordMissing if the note is empty
     * @throws Tasks.NoteTooLong if it is longer
     */
    void takeOver(Actor actor, TaskId task, String note);

    /** What has waited for {@link #LONG} or longer and is held by somebody, oldest first; for administrators. */
    List<TaskEntry> heldLong(Actor actor);

    /** Whoever takes something from somebody says why. */
    final class WordMissing extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        public WordMissing() {
            super(
                    List.of(new FieldProblem("/note", Texts.both("task.takeOver.wordMissing"))),
                    "task.takeOver.wordMissing");
        }
    }
}
