package org.openrec.cases.subject;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.cases.Relation;
import org.openrec.cases.Visit;
import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.springframework.stereotype.Component;

/** Whom notices about a subject can name: those whom its kind knows, and each service by the code of its staff. */
@Component
public class Recipients {

    private static final String TASKS = "/tasks";

    private final Organisations organisations;
    private final People people;

    Recipients(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** The names, as diagrams have them. */
    public Set<String> of(CaseRecipients kind) {
        return Stream.concat(kind.recipients().stream(), services().map(Recipients::code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<Organisation> services() {
        return organisations.all().stream().filter(it -> it.kind() == OrganisationKind.SERVICE);
    }

    private static String code(Organisation service) {
        return Group.of(Role.STAFF, service.id()).code();
    }

    /**
     * Those behind one of the names.
     *
     * @param persons who they are
     * @param relation what they have to do with the subject
     * @param link the path in the product where they go on
     */
    public record Told(List<PersonId> persons, Relation relation, String link) {}

    public Told told(CaseRecipients kind, String name, Visit visit) {
        return service(name)
                .map(it -> new Told(people.ids(it), Relation.WORK, TASKS))
                .orElseGet(() ->
                        new Told(kind.recipients(name, visit), kind.relation(name), kind.link(name, visit.subject())));
    }

    private static Optional<Group> service(String name) {
        return Optional.of(name)
                .filter(it -> it.startsWith(Role.STAFF.code() + "@"))
                .flatMap(Group::ofCode);
    }
}
