package org.openrec.cases;

import java.util.List;
import org.openrec.shared.Subject;

/** The running cases: a port that the process module implements, in the caller's transaction. */
public interface Cases {

    /** @param process the key of the process, in its latest version */
    void start(String process, Subject subject, ProcessVariables variables);

    /** Begins in the middle, for what has a history that Openrec did not see. */
    void startAt(String process, String step, Subject subject, ProcessVariables variables);

    /** Tells the case something that its diagram may listen to; answers false if it does not listen now. */
    boolean correlate(Subject subject, String message, ProcessVariables variables);

    /**
     * Takes the case from wherever it is to a step of its own diagram; what is open, called processes too, ends unfinished.
     *
     * @param reason kept in the engine's journal
     */
    void moveTo(Subject subject, String step, String reason);

    /** Somebody enters a set: gets an instance of each step that is being repeated for it right now. */
    void join(Subject subject, String set, String member);

    /** Somebody leaves a set: the instances of repeated steps that are for this member end, and for nobody else. */
    void leave(Subject subject, String set, String member);

    /** The case waits for the member no longer at one step that is repeated for it: what was asked there stays undone. */
    void goOnWithout(Subject subject, String set, String member, String step);

    /** Nothing happens by itself and no task can be done until the case is resumed. */
    void pause(Subject subject);

    void resume(Subject subject);

    /**
     * Ends the case and all that it has called.
     *
     * @param reason kept in the engine's history
     */
    void cancel(Subject subject, String reason);

    /** Until the end of the transaction nobody else moves the subject's cases: two at once come one after the other. */
    void oneAtATime(Subject subject);

    /** The steps that the diagram of the subject's latest case marks as milestones, in the order of the drawing. */
    List<Milestone> milestones(Subject subject);
}
