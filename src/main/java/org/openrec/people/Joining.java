package org.openrec.people;

import java.util.List;
import org.openrec.shared.Problem;

/**
 * Two persons, or two organisations, who turn out to be one. For administrators.
 *
 * @param <I> the id of one
 */
public interface Joining<I> {

    /**
     * What moves from one to the other.
     *
     * @param what the key of the words
     * @param open how many of them are under way: they have to end first
     */
    record Moving(String what, long count, long open) {}

    /**
     * Nothing is done.
     *
     * @throws PeopleKeeping.NotYours for anybody but administrators
     * @throws PeopleKeeping.NoSuch if one of them is none
     * @throws TheSame if both are one already
     * @throws OfService for organisations one of which gives badges
     */
    List<Moving> preview(I from, I into);

    /**
     * Everything of the first is the second's. Cannot be taken back.
     *
     * @throws PeopleKeeping.NotYours for anybody but administrators
     * @throws PeopleKeeping.NoSuch if one of them is none
     * @throws TheSame if both are one already
     * @throws OfService for organisations one of which gives badges
     * @throws StillUnderWay if something of the first has to end before
     */
    void join(I from, I into);

    /** One twice. */
    final class TheSame extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public TheSame() {
            super("people.join.problem.theSame");
        }
    }

    /** Something has to end first. */
    final class StillUnderWay extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public StillUnderWay() {
            super("people.join.problem.underWay");
        }
    }

    /** Its name stands in signed badges for ever. */
    final class OfService extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public OfService() {
            super("people.join.problem.ofService");
        }
    }
}
