package org.openrec.people.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.people.Actors;
import org.openrec.people.Directory;
import org.openrec.people.Grant;
import org.openrec.people.Person;
import org.openrec.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** One page of persons with their memberships, in one statement. */
@Repository
@Transactional(readOnly = true)
class DirectoryInDatabase implements Directory {

    private final JdbcClient jdbc;
    private final Actors actors;

    DirectoryInDatabase(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    @Override
    public List<Entry> find(String words, int most) {
        mustBeAdministrator();
        Map<Person, List<Grant>> found = new LinkedHashMap<>();
        jdbc.sql("SELECT p.*, m.role, m.organisation_id, m.starts_on, m.ends_on FROM (SELECT * FROM openrec.person"
                        + " WHERE joined_into IS NULL AND display_name || ' ' || login ILIKE :words"
                        + " ORDER BY display_name, login LIMIT :most) p"
                        + " LEFT JOIN LATERAL (SELECT * FROM openrec.membership WHERE person_id = p.id OFFSET 0) m ON TRUE"
                        + " ORDER BY p.display_name, p.login")
                .param("words", pattern(words))
                .param("most", most)
                .query((row, number) -> new Membership(
                        PeopleInDatabase.person(row, number),
                        PeopleInDatabase.group(row).isPresent()
                                ? Optional.of(KeepingPeople.grant(row))
                                : Optional.empty()))
                .list()
                .forEach(it -> {
                    List<Grant> grants = found.computeIfAbsent(it.person(), person -> new ArrayList<>());
                    it.grant().ifPresent(grants::add);
                });
        return found.entrySet().stream()
                .map(it -> new Entry(
                        it.getKey(),
                        it.getValue().stream()
                                .distinct()
                                .sorted(Comparator.comparing(
                                        grant -> grant.group().role()))
                                .toList()))
                .toList();
    }

    private record Membership(Person person, Optional<Grant> grant) {}

    private void mustBeAdministrator() {
        if (!actors.require().has(Role.ADMIN)) {
            throw new AccessDeniedException("Only administrators read the directory");
        }
    }

    private static String pattern(String words) {
        return "%" + words.strip().replace("\0", "").replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }
}
