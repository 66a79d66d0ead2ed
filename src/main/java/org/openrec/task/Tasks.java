package org.openrec.task;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.form.FormValues;
import org.openrec.people.Actor;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;

/**
 * The inbox of an actor, and what an actor does with a task.
 *
 * <p>An actor knows of a task that is for one of the actor's groups or for the actor in person, unless excluded from it
 * (the own request) or holding or having done another instance of the same visit of its step. Every verb answers {@link
 * TaskNotFound} for any other task, as if there were none.
 */
public interface Tasks {

    /** Of a note at a hand-over, in characters. */
    int LONGEST_NOTE = 500;

    /** What changes when a task in the actor's lists does (see {@link org.openrec.shared.Changes}). */
    Set<String> topics(Actor actor);

    /**
     * What the actor may do or see done by a colleague, in the filter's order.
     *
     * @param after where the page before ended
     * @param limit how many tasks at most, 1 to 100
     */
    TaskPage page(Actor actor, TaskFilter filter, Optional<TaskCursor> after, int limit);

    /** How many tasks each scope has under the filter's other conditions. */
    TaskCounts counts(Actor actor, TaskFilter filter);

    /** How many tasks wait for the actor: held by nobody or by the actor; counted no further than {@link TaskCounts#CAP}. */
    int waiting(Actor actor);

    /** How many of these are about something of that kind (see {@link org.openrec.shared.Subject}). */
    int waiting(Actor actor, String subjectType);

    /** The categories of all that the actor may do, by title. */
    List<TaskCategory> categories(Actor actor);

    /** An open task that the actor may know of, its form, and what the actor began to fill in. */
    Optional<TaskDetails> find(Actor actor, TaskId task);

    /**
     * What was filled in at earlier steps about the task's subject, in forms that no feature takes, oldest first: the
     * actor's own, and those of steps that the actor's groups could do as well.
     */
    List<FilledForm> filledBefore(Actor actor, TaskId task);

    /** Whether the task was open to the actor and is no more: done, or its case took another way. */
    boolean isClosed(Actor actor, TaskId task);

    /** @throws TaskAlreadyTaken if somebody else holds it; the same person may claim again */
    void claim(Actor actor, TaskId task);

    /**
     * Gives the task back to everyone whose it may be; nothing if nobody holds it.
     *
     * @throws TaskAlreadyTaken if somebody else holds it
     * @throws TaskIsPersonal if it is for the actor alone
     */
    void release(Actor actor, TaskId task);

    /** To whom the actor could hand the task over, by name: members of the groups they share in it. */
    List<Person> colleagues(Actor actor, TaskId task);

    /**
     * Gives the task to a colleague, with what the actor began to fill in.
     *
     * @param note to the colleague, at most {@link #LONGEST_NOTE} characters; may be empty
     * @throws TaskAlreadyTaken if somebody else holds it
     * @throws NotAColleague if the person is none of {@link #colleagues}
     * @throws NoteTooLong if the note is
     */
    void handOver(Actor actor, TaskId task, PersonId colleague, String note);

    /**
     * Keeps what the actor has filled in so far; also when somebody else was faster, so that no text is lost.
     *
     * @param seen the version that the actor read or kept last, {@link TaskDraft#NONE} or {@link TaskDraft#WHATEVER}
     * @throws DraftChangedElsewhere if the actor has kept another one since, such as in another tab
     */
    TaskDraft keepDraft(Actor actor, TaskId task, FormValues values, long seen);

    /**
     * Completes the task, claiming it if nobody holds it: the values are validated and handled, kept in the dossier, and
     * the case moves on, in one transaction.
     *
     * @throws TaskAlreadyTaken if somebody else holds it
     * @throws TaskAlreadyDone if it is closed
     * @throws FormInvalid if the values do not hold against the form, with a pointer into them for each problem
     * @throws org.openrec.shared.Problem if the form's handler refuses
     */
    void complete(Actor actor, TaskId task, FormValues values);

    /** The task is closed: somebody did it, or its case took another way. */
    final class TaskAlreadyDone extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public TaskAlreadyDone() {
            super("task.alreadyDone");
        }
    }

    /** Somebody else holds the task. */
    final class TaskAlreadyTaken extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public TaskAlreadyTaken(String holder) {
            super("task.alreadyTaken", holder);
        }
    }

    /** The task is for one person alone, who cannot give it away. */
    final class TaskIsPersonal extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public TaskIsPersonal() {
            super("task.personal");
        }
    }

    /** There is no such task, or none that the actor may know of. */
    final class TaskNotFound extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        public TaskNotFound() {
            super("task.notFound");
        }
    }

    /** What the task is about rests: nothing of it can be done until it is taken up again. */
    final class TaskPaused extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public TaskPaused() {
            super("task.paused");
        }
    }

    /** The task cannot be handed over to this person. */
    final class NotAColleague extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public NotAColleague() {
            super("task.notAColleague");
        }
    }

    /** The note at a hand-over is longer than {@link Tasks#LONGEST_NOTE}. */
    final class NoteTooLong extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        /** The note as it is kept. */
        public static String within(String note) {
            String words = note.replace('\0', ' ').strip();
            if (words.length() > LONGEST_NOTE) {
                throw new NoteTooLong();
            }
            return words;
        }

        private NoteTooLong() {
            super(
                    List.of(new FieldProblem("/note", Texts.both("task.noteTooLong", Tasks.LONGEST_NOTE))),
                    "task.noteTooLong",
                    Tasks.LONGEST_NOTE);
        }
    }

    /** The actor has written at two places at once. */
    final class DraftChangedElsewhere extends Problem.Conflict {
        private static final long serialVersionUID = 1L;

        public DraftChangedElsewhere() {
            super("task.problem.draftElsewhere");
        }
    }
}
