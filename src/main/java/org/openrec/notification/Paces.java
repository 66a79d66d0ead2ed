package org.openrec.notification;

import java.util.Map;
import org.openrec.cases.Relation;
import org.openrec.people.PersonId;

/** When each person is mailed, by what they have to do with it. */
public interface Paces {

    /** At once where nothing was chosen. */
    Map<Relation, Pace> of(PersonId person);

    void choose(PersonId person, Relation relation, Pace pace);
}
