package org.openrec.cases;

import java.util.Set;
import org.openrec.people.PersonId;
import org.openrec.shared.Subject;

/**
 * Somebody who took part in a case has left without a name: whoever keeps who they were forgets it, in the same transaction.
 *
 * @param member by which steps were repeated for them
 * @param door the code of a group or the id of a person
 * @param persons who acted for them, and do not take part in any other way
 */
public record MemberForgotten(Subject subject, String member, String door, Set<PersonId> persons) {}
