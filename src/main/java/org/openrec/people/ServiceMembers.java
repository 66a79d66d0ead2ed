package org.openrec.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.Problem;

/** Who works in a service: kept by its own staff, and by administrators. */
public interface ServiceMembers {

    /**
     * @param grant from when until when
     * @param byRule whether an access rule gave it: then it goes with the rule
     */
    record Member(Person person, Grant grant, boolean byRule) {}

    /**
     * By name, also those whose days are over or still to come.
     *
     * @throws PeopleKeeping.NotYours for anybody but its staff and administrators
     */
    List<Member> of(OrganisationId service);

    /**
     * Somebody who works in a service from now on or for some days: whom Openrec does not know is told by a mail that lets them in, whom it knows
     * keeps name and address.
     *
     * @param draft of which the address becomes the login where there is none, granted the role of staff in services
     * @throws PeopleKeeping.DraftInvalid with all that is wrong
     * @throws PeopleKeeping.NotYours for anybody but the staff of that service and administrators
     */
    PersonId invite(PersonDraft draft);

    /**
     * Other days for somebody who is a member by hand.
     *
     * @throws PeopleKeeping.DraftInvalid if the last comes before the first
     * @throws NotYourself for days of one's own that are over or still to come
     * @throws PeopleKeeping.NoSuch if that person is none
     * @throws PeopleKeeping.NotYours for anybody but its staff and administrators
     */
    void during(OrganisationId service, PersonId person, Optional<LocalDate> from, Optional<LocalDate> until);

    /**
     * A member by hand is one no more; what they hold goes back to the group within minutes.
     *
     * @throws NotYourself for oneself: nobody shuts themselves out by a slip
     * @throws PeopleKeeping.NoSuch if that person is none
     * @throws PeopleKeeping.NotYours for anybody but its staff and administrators
     */
    void dismiss(OrganisationId service, PersonId person);

    /** A colleague has to do it. */
    final class NotYourself extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public NotYourself() {
            super("people.members.problem.notYourself");
        }
    }
}
