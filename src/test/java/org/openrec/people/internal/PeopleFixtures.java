package org.openrec.people.internal;

import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.shared.Language;
import org.springframework.stereotype.Component;

/** Persons and organisations who are simply there, for tests of other things. */
@Component
public class PeopleFixtures {

    private final PeopleInDatabase people;
    private final OrganisationsInDatabase organisations;

    PeopleFixtures(PeopleInDatabase people, OrganisationsInDatabase organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    public void add(String login, String name, String mail) {
        people.add(new Person(PersonId.random(), login, name, mail, Language.FR), null);
    }

    public void join(String login, Group group) {
        people.join(login, group);
    }

    public void add(Organisation organisation) {
        organisations.add(organisation);
    }
}
