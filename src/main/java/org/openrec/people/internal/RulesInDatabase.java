package org.openrec.people.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openrec.people.Actors;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.Organisations;
import org.openrec.people.Role;
import org.openrec.people.access.AccessRule;
import org.openrec.people.access.AccessRules;
import org.openrec.people.access.PersonClaims;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Rules as rows, and what they do to the persons whose claims are known. */
@Repository
@Transactional
class RulesInDatabase implements AccessRules {

    private static final int PAGE = 1_000;
    private static final int EXAMPLES = 20;

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Organisations organisations;
    private final Actors actors;

    RulesInDatabase(JdbcClient jdbc, ObjectMapper json, Organisations organisations, Actors actors) {
        this.jdbc = jdbc;
        this.json = json;
        this.organisations = organisations;
        this.actors = actors;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Counted> all() {
        requireAdministrator();
        List<AccessRule> rules = rules();
        long[] counts = new long[rules.size()];
        eachPerson(person -> IntStream.range(0, counts.length)
                .filter(i -> rules.get(i).matches(person.claims()))
                .forEach(i -> counts[i]++));
        return IntStream.range(0, counts.length)
                .mapToObj(i -> new Counted(rules.get(i), counts[i]))
                .toList();
    }

    /** As they count at each signing in. */
    List<AccessRule> rules() {
        return jdbc.sql("SELECT * FROM openrec.access_rule ORDER BY position")
                .query(RulesInDatabase::rule)
                .list();
    }

    private static AccessRule rule(ResultSet row, int number) throws SQLException {
        return new AccessRule(
                row.getString("claim"),
                AccessRule.How.valueOf(row.getString("how")),
                row.getString("value"),
                Role.valueOf(row.getString("role")),
                Optional.ofNullable(row.getString("organisation_id")).map(OrganisationId::new));
    }

    @Override
    @Transactional(readOnly = true)
    public Outcome outcome(List<AccessRule> rules, PersonClaims claims) {
        requireAdministrator();
        RuleProblems.refuse(rules, organisations);
        List<Granted> granted = IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).matches(claims))
                .mapToObj(i -> new Granted(i + 1, rules.get(i).group()))
                .toList();
        List<String> unread = claims.values().entrySet().stream()
                .flatMap(claim -> claim.getValue().stream()
                        .filter(value -> rules.stream()
                                .noneMatch(
                                        rule -> rule.matches(new PersonClaims(Map.of(claim.getKey(), List.of(value))))))
                        .map(value -> claim.getKey() + ": " + value))
                .sorted()
                .toList();
        return new Outcome(granted, unread);
    }

    @Override
    @Transactional(readOnly = true)
    public Impact impact(List<AccessRule> rules) {
        requireAdministrator();
        RuleProblems.refuse(rules, organisations);
        List<String> examples = new ArrayList<>();
        long[] counts = new long[3];
        eachPerson(person -> {
            Set<Group> then = groups(rules, person.claims());
            boolean gains = then.stream().anyMatch(it -> !person.groups().contains(it));
            boolean loses = person.byRule().stream().anyMatch(it -> !then.contains(it));
            counts[0]++;
            counts[1] += gains ? 1 : 0;
            counts[2] += loses ? 1 : 0;
            if ((gains || loses) && examples.size() < EXAMPLES) {
                examples.add(person.name());
            }
        });
        return new Impact(counts[0], counts[1], counts[2], examples);
    }

    static Set<Group> groups(List<AccessRule> rules, PersonClaims claims) {
        return rules.stream()
                .filter(it -> it.matches(claims))
                .map(AccessRule::group)
                .collect(Collectors.toSet());
    }

    @Override
    public void replace(List<AccessRule> rules) {
        requireAdministrator();
        RuleProblems.refuse(rules, organisations);
        jdbc.sql("DELETE FROM openrec.access_rule").update();
        IntStream.range(0, rules.size()).forEach(i -> jdbc.sql("""
                        INSERT INTO openrec.access_rule (position, claim, how, value, role, organisation_id)
                        VALUES (?, ?, ?, ?, ?, ?)""")
                .params(
                        i + 1,
                        rules.get(i).claim(),
                        rules.get(i).how().name(),
                        rules.get(i).value(),
                        rules.get(i).role().name(),
                        rules.get(i).organisation().map(OrganisationId::value).orElse(null))
                .update());
    }

    private record Seen(UUID id, String name, PersonClaims claims, Set<Group> groups, Set<Group> byRule) {}

    private interface Looking {
        void at(Seen person);
    }

    private void eachPerson(Looking looking) {
        UUID after = new UUID(0, 0);
        List<Seen> page;
        do {
            page = jdbc.sql("""
                            SELECT p.id, p.display_name, c.claims,
                                coalesce(array_agg(m.role || coalesce('@' || m.organisation_id, ''))
                                    FILTER (WHERE m.role IS NOT NULL), '{}') AS all_groups,
                                coalesce(array_agg(m.role || coalesce('@' || m.organisation_id, ''))
                                    FILTER (WHERE m.by_rule), '{}') AS rule_groups
                            FROM openrec.person_claims c JOIN openrec.person p ON p.id = c.person
                            LEFT JOIN openrec.membership m ON m.person_id = p.id
                            WHERE p.id > ? GROUP BY p.id, p.display_name, c.claims ORDER BY p.id LIMIT ?""")
                    .params(after, PAGE)
                    .query((row, number) -> new Seen(
                            row.getObject("id", UUID.class),
                            row.getString("display_name"),
                            claims(row.getString("claims")),
                            groups((String[]) row.getArray("all_groups").getArray()),
                            groups((String[]) row.getArray("rule_groups").getArray())))
                    .list();
            page.forEach(looking::at);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == PAGE);
    }

    private static Set<Group> groups(String[] codes) {
        Set<Group> groups = new HashSet<>();
        for (String code : codes) {
            int at = code.indexOf('@');
            groups.add(new Group(
                    Role.valueOf(at < 0 ? code : code.substring(0, at)),
                    at < 0 ? Optional.empty() : Optional.of(new OrganisationId(code.substring(at + 1)))));
        }
        return groups;
    }

    private PersonClaims claims(String kept) throws SQLException {
        try {
            return new PersonClaims(json.readValue(kept, new TypeReference<Map<String, List<String>>>() {}));
        } catch (JsonProcessingException e) {
            throw new SQLException("What a provider said cannot be read", e);
        }
    }

    private void requireAdministrator() {
        if (!actors.require().has(Role.ADMIN)) {
            throw new NotTheAdministrator();
        }
    }
}
