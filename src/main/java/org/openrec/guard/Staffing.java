package org.openrec.guard;

import java.util.List;
import org.openrec.people.Group;
import org.openrec.people.Role;

/** Who there is to do the tasks of a diagram, at this moment. */
public interface Staffing {

    /** Whether there can be people in a group. */
    boolean knows(Group group);

    /** How many there are. */
    int members(Group group);

    /** The groups that can do the tasks in the lane of a role: one for each organisation, where it is of one. */
    List<Group> ofLane(Role role);
}
