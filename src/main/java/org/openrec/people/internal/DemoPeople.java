package org.openrec.people.internal;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.PostalAddress;
import org.openrec.people.Role;
import org.openrec.shared.BeforeOpening;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The made-up persons of the demonstration, and the services of the 2021 slides. */
@Component
@Profile("demo")
@Order(10)
class DemoPeople implements BeforeOpening {

    private static final String PASSWORD = "openrec";
    /** The password is on the login page; a dearer hash would only slow every call of the API. */
    private static final int BCRYPT_STRENGTH = 4;

    private final PeopleInDatabase people;
    private final OrganisationsInDatabase organisations;
    private final ObjectMapper json;

    DemoPeople(PeopleInDatabase people, OrganisationsInDatabase organisations, ObjectMapper json) {
        this.people = people;
        this.organisations = organisations;
        this.json = json;
    }

    @Override
    @Transactional
    public void prepare() throws IOException {
        service("scd", "Service commun de documentation (SCD)", "University library (SCD)");
        service("dci", "Direction de la culture et des initiatives (DCI)", "Culture and initiatives (DCI)");
        service("tu", "Théâtre universitaire (TU)", "University theatre (TU)");
        service("sio", "Service d’insertion et d’orientation (SIO)", "Careers and guidance service (SIO)");
        service("entrepreneuriat", "Mission Entrepreneuriat", "Entrepreneurship mission");
        organisation("passerelles", OrganisationKind.ASSOCIATION, "Association Passerelles", "Passerelles association");
        organisation("atelier-loire", OrganisationKind.COMPANY, "Atelier Loire", "Atelier Loire");
        organisation(
                "metropole", OrganisationKind.AUTHORITY, "Métropole (fictive)", "Metropolitan authority (made up)");

        person("lea", "Léa Martin", Group.of(Role.STUDENT));
        person("marc", "Marc Nguyen", Group.of(Role.STUDENT));
        staff("scd", "Sylvie Bernard", "scd");
        staff("scd2", "Karim Haddad", "scd");
        staff("dci", "Delphine Roux", "dci");
        staff("tu", "Thomas Urvoy", "tu");
        staff("sio", "Inès Fabre", "sio");
        staff("entrepreneuriat", "Étienne Lambert", "entrepreneuriat");
        person("accompagnement", "Aude Guérin", Group.of(Role.ACCOMPANIST));
        person("portage", "Viviane Petit", Group.of(Role.SPONSOR));
        person("partenaire", "Paul Mercier", Group.of(Role.PARTNER, new OrganisationId("passerelles")));
        person("partenaire2", "Nadia Cohen", Group.of(Role.PARTNER, new OrganisationId("atelier-loire")));
        person("processus", "Philippe Caron", Group.of(Role.MANAGER));
        person("admin", "Ada Morel", Group.of(Role.ADMIN));
        try (InputStream students = new ClassPathResource("demo/students.json").getInputStream()) {
            List.of(json.readValue(students, Student[].class))
                    .forEach(it -> person(it.login(), it.name(), Group.of(Role.STUDENT)));
        }
    }

    private void service(String id, String french, String english) {
        organisation(id, OrganisationKind.SERVICE, french, english);
    }

    private void organisation(String id, OrganisationKind kind, String french, String english) {
        organisations.add(new Organisation(
                new OrganisationId(id),
                kind,
                new LocalizedText(french, english),
                id + "@univ.example",
                URI.create("https://univ.example/" + id),
                new PostalAddress("1 rue des Inventions", "44000", "Nantes", "FR"),
                kind == OrganisationKind.SERVICE ? Optional.of(mark(id)) : Optional.empty(),
                false));
    }

    /** Four bars in an order of their own, in one colour. */
    private static String mark(String id) {
        int seed = id.hashCode();
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            int height = 24 + Math.floorMod(seed >> 3 * i, 5) * 10;
            bars.append(
                    "<rect x='%d' y='%d' width='12' height='%d' rx='4'/>".formatted(20 + 16 * i, 82 - height, height));
        }
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'><rect width='100' height='100' rx='18'"
                + " fill='#2b3a67'/><g fill='#fff'>" + bars + "</g></svg>";
    }

    private void staff(String login, String name, String organisation) {
        person(login, name, Group.of(Role.STAFF, new OrganisationId(organisation)));
    }

    private void person(String login, String name, Group... groups) {
        String hash = new BCryptPasswordEncoder(BCRYPT_STRENGTH).encode(PASSWORD);
        people.add(new Person(PersonId.random(), login, name, login + "@univ.example", Language.FR), hash);
        Arrays.stream(groups).forEach(group -> people.join(login, group));
    }

    private record Student(String login, String name) {}
}
