package org.openrec.notification;

import java.util.List;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** The words of notices, which managers read and change. */
public interface NoticeTexts {

    /** The most letters of a subject and of a body. */
    int LONGEST_SUBJECT = 200;

    int LONGEST_BODY = 2000;

    /** All that diagrams can send and Openrec sends by itself, by key. */
    List<NoticeText> all();

    /**
     * From now on, in each message that is written after it.
     *
     * @throws WordingInvalid with all that is wrong
     * @throws NotYours for anybody but managers and administrators
     */
    void reword(String key, Wording wording);

    /**
     * The words before, or those that Openrec brings; nothing if these count already.
     *
     * @throws NotYours for anybody but managers and administrators
     */
    void takeBack(String key);

    /** Something is missing, or stands where it cannot. */
    final class WordingInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        public WordingInvalid(List<FieldProblem> problems) {
            super(problems, "notification.words.problem");
        }
    }

    /** Managers write what everybody reads. */
    final class NotYours extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        public NotYours() {
            super("notification.words.notYours");
        }
    }
}
