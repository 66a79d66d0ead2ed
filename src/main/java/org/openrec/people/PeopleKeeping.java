package org.openrec.people;

import java.util.List;
import java.util.Set;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** Who is in Openrec, and as what: for administrators, and for the staff of a service among themselves. */
public interface PeopleKeeping {

    /** The most lines of a table. */
    int MOST_LINES = 10_000;

    /**
     * Somebody who has not signed in yet: recognised by the login when they do.
     *
     * @throws DraftInvalid with all that is wrong
     * @throws KnownAlready if somebody has that login
     * @throws NotYours for anybody but administrators
     */
    PersonId add(PersonDraft draft);

    /**
     * What somebody is by hand, in the place of all that was granted by hand before; what rules give stays.
     *
     * @throws NotYours for anybody but administrators
     * @throws NoSuch if there is no such person
     * @throws LastAdministrator if nobody would administer any more
     */
    void grant(PersonId person, Set<Grant> grants);

    /**
     * What somebody is by hand, now, before or later.
     *
     * @throws NotYours for anybody but administrators
     */
    List<Grant> grants(PersonId person);

    /**
     * Somebody from outside: known from now on, and told by a mail that lets them in.
     *
     * @param draft of which the address becomes the login where there is none
     * @throws DraftInvalid with all that is wrong, an address among it: without one nobody is invited
     * @throws KnownAlready if somebody has that login
     * @throws NotYours for anybody but administrators, and the staff of a service for its own
     */
    PersonId invite(PersonDraft draft);

    /**
     * Somebody is here no more: no roles, by hand or by rule, no session, no token. What they hold goes back to whose it is,
     * within minutes; their badges stay theirs. Rules may give roles again at the next signing in.
     *
     * @throws NotYours for anybody but administrators
     * @throws NoSuch if there is no such person
     * @throws LastAdministrator if nobody would administer any more
     */
    void leave(PersonId person);

    /**
     * What a table would bring; nothing is kept.
     *
     * @throws DraftInvalid if it is no table of persons at all
     * @throws NotYours for whoever neither administers nor is of a service
     */
    PeoplePreview preview(byte[] csv);

    /**
     * Keeps all of it; the same again changes nothing.
     *
     * @throws DraftInvalid if a line of it is wrong: all or nothing
     * @throws NotYours for whoever neither administers nor is of a service
     */
    void keep(PeoplePreview preview);

    /** Something is missing or not what it should be. */
    final class DraftInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        public DraftInvalid(List<FieldProblem> problems) {
            super(problems, "people.keeping.problem");
        }
    }

    /** Only administrators, and a service for its own. */
    final class NotYours extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        public NotYours() {
            super("people.keeping.problem.notYours");
        }
    }

    /** There is no such person. */
    final class NoSuch extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        public NoSuch() {
            super("people.keeping.problem.noSuch");
        }
    }

    /** Nobody is written over. */
    final class KnownAlready extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public KnownAlready(String login) {
            super("people.keeping.problem.knownAlready", login);
        }
    }

    /** Somebody has to. */
    final class LastAdministrator extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public LastAdministrator() {
            super("people.keeping.problem.lastAdministrator");
        }
    }
}
