package org.openrec.people;

import java.util.List;
import java.util.Optional;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/**
 * What becomes of organisations: for administrators, and for the staff of a service of their own and of the partners
 * that it brings.
 */
public interface OrganisationKeeping {

    /** Also those that take part no more, by name; for administrators all, for others their own and those they brought. */
    List<Organisation> kept();

    /**
     * A new one, under its French name as a word of an address. A partner that the staff of a service add is kept by it, too.
     *
     * @throws DraftInvalid with all that is wrong
     * @throws NotYours for whoever neither administers nor is of a service, and for services from any but administrators
     */
    OrganisationId add(OrganisationDraft draft);

    /**
     * All of it or nothing. What it is stays: a service does not become a partner.
     *
     * @param archived whether it takes part no more, for administrators alone; empty leaves it as it is
     * @throws DraftInvalid with all that is wrong
     * @throws NotYours for whoever may not change that
     * @throws NoSuch if there is none of that id
     */
    void change(OrganisationId id, OrganisationDraft draft, Optional<Boolean> archived);

    /**
     * It takes part no more, or does so again; what it did stays.
     *
     * @throws NotYours for anybody but administrators
     * @throws NoSuch if there is none of that id
     */
    void archive(OrganisationId id, boolean archived);

    /** Something is missing or not what it should be. */
    final class DraftInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        public DraftInvalid(List<FieldProblem> problems) {
            super(problems, "people.organisation.problem");
        }
    }

    /** Only administrators, and a service for itself. */
    final class NotYours extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        public NotYours() {
            super("people.organisation.problem.notYours");
        }
    }

    /** There is no such organisation. */
    final class NoSuch extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        public NoSuch() {
            super("people.organisation.problem.noSuch");
        }
    }
}
