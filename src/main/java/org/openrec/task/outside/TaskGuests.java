package org.openrec.task.outside;

import java.util.List;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.openrec.people.guest.GuestDraft;
import org.openrec.shared.Problem;
import org.openrec.shared.Subject;
import org.openrec.task.TaskId;

/**
 * Gives one task to somebody from outside, who may do it and read what it is about until a day, and nothing else. Taking it
 * over ({@link org.openrec.task.TakingOver}) takes the link back.
 */
public interface TaskGuests {

    /** Whether the actor could give it away: it is not somebody else's, and not about what takes guests in its own way. */
    boolean mayInvite(Actor actor, TaskId task);

    /**
     * They get a link by mail; who has an account at the address is told like a colleague, and needs none.
     *
     * @param note to them, at most {@link org.openrec.task.Tasks#LONGEST_NOTE} characters; may be empty
     * @throws org.openrec.people.PeopleKeeping.DraftInvalid with all that is wrong in the draft
     * @throws NotForOutsiders if the actor may not give it away
     * @throws NotThisPerson if they may not do it, such as on their own request
     */
    void invite(Actor actor, TaskId task, GuestDraft draft, String note);

    /** Another link to the same address: the one before opens nothing any more. */
    void inviteAgain(Actor actor, TaskId task, PersonId guest);

    /** All who were ever asked, in that order; for whoever may know of the task. */
    List<TaskGuest> of(Actor actor, TaskId task);

    /** Whether links leave: without a mail server nobody hears of them. */
    boolean areMailed();

    /** Whether the person has a task about it from outside, or did one, and its end has not come. */
    boolean isCalledTo(PersonId person, Subject subject);

    /** The task cannot be given to somebody from outside, or not by this person. */
    final class NotForOutsiders extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public NotForOutsiders() {
            super("task.outside.notFor");
        }
    }

    /** Whom the task is about, or who has judged it already. */
    final class NotThisPerson extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public NotThisPerson() {
            super("task.outside.notThisPerson");
        }
    }
}
