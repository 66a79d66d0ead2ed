package org.openrec.process.deployment;

import java.util.List;
import org.openrec.guard.Staffing;
import org.openrec.people.Group;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.People;
import org.openrec.people.Role;
import org.springframework.stereotype.Component;

/** Who there is: organisations that take part, and the people in their groups. */
@Component
class StaffingNow implements Staffing {

    private final Organisations organisations;
    private final People people;

    StaffingNow(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    @Override
    public boolean knows(Group group) {
        return organisations.knows(group);
    }

    @Override
    public int members(Group group) {
        return people.ids(group).size();
    }

    @Override
    public List<Group> ofLane(Role role) {
        if (role == Role.STAFF) {
            return organisations.all().stream()
                    .filter(it -> it.kind() == OrganisationKind.SERVICE)
                    .map(it -> Group.of(role, it.id()))
                    .toList();
        }
        return role.isOfOrganisation() ? List.of() : List.of(Group.of(role));
    }
}
