package org.openrec.task;

import org.openrec.shared.Subject;

/**
 * The projection that task lists read; the process module writes it in the engine's transaction, so that both hold or
 * neither.
 */
public interface Inbox {

    void opened(TaskOpened task);

    /** Its case took another way, and nobody is to do it any more. */
    void closed(TaskId task);

    /**
     * The case was taken elsewhere by hand: tasks of steps whose last task closed undone go on from there, with what was
     * written in it and its date.
     */
    void takenElsewhere(Subject subject);

    /** No task about the subject can be done until it is taken up again. */
    void paused(Subject subject);

    void resumed(Subject subject);
}
