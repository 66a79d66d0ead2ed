package org.openrec.people.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.Person;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.people.access.Administrators;
import org.openrec.people.access.Admission;
import org.openrec.people.access.ClaimNames;
import org.openrec.people.access.PersonClaims;
import org.openrec.people.access.SignInSettings;
import org.openrec.shared.Language;
import org.openrec.shared.setting.Here;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Persons as their provider says them to be, each time anew. */
@Component
@Transactional
@EnableConfigurationProperties(SignInSettings.class)
class Admitting implements Admission {

    private final PeopleInDatabase people;
    private final RulesInDatabase rules;
    private final Administrators administrators;
    private final SignInSettings settings;
    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    Admitting(
            PeopleInDatabase people,
            RulesInDatabase rules,
            Administrators administrators,
            SignInSettings settings,
            JdbcClient jdbc,
            ObjectMapper json,
            Clock clock) {
        this.people = people;
        this.rules = rules;
        this.administrators = administrators;
        this.settings = settings;
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public String admit(PersonClaims claims, ClaimNames names, boolean byFirstDoor) {
        String login = claims.first(names.login()).orElseThrow(() -> new Nameless(names.login()));
        String name = claims.first(names.name()).orElse(login);
        String mail = claims.first(names.mail()).orElse("");
        people.add(new Person(PersonId.random(), login, name, mail, language(claims, names)), null);
        UUID person =
                jdbc.sql("""
                        UPDATE openrec.person SET display_name = ?, email = CASE WHEN ? = '' THEN email ELSE ? END
                        WHERE login = ? RETURNING coalesce(joined_into, id)""").params(name, mail, mail, login).query(UUID.class).single();
        keep(person, claims);
        apply(person, RulesInDatabase.groups(rules.rules(), claims));
        if (isFirstAdministrator(login, byFirstDoor)) {
            people.join(login, Group.of(Role.ADMIN));
            jdbc.sql("DELETE FROM openrec.first_door").update();
        }
        return login;
    }

    private static Language language(PersonClaims claims, ClaimNames names) {
        return claims.first(names.language())
                .map(it -> Language.of(Locale.forLanguageTag(it.replace('_', '-'))))
                .orElseGet(Here::language);
    }

    private void keep(UUID person, PersonClaims claims) {
        try {
            jdbc.sql("""
                            INSERT INTO openrec.person_claims (person, claims, seen_at) VALUES (?, CAST(? AS jsonb), ?)
                            ON CONFLICT (person) DO UPDATE SET claims = excluded.claims, seen_at = excluded.seen_at""")
                    .params(person, json.writeValueAsString(claims.values()), Timestamp.from(clock.instant()))
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What a provider said cannot be kept", e);
        }
    }

    /** The last administrator stays one, whatever the rules say. */
    private void apply(UUID person, Set<Group> given) {
        List<Group> before = jdbc.sql(
                        "SELECT role, organisation_id FROM openrec.membership WHERE person_id = ? AND by_rule")
                .param(person)
                .query((row, number) -> PeopleInDatabase.group(row).orElseThrow())
                .list();
        before.stream().filter(it -> !given.contains(it)).forEach(it -> {
            if (it.role() != Role.ADMIN || administrators.othersThan(person)) {
                jdbc.sql("DELETE FROM openrec.membership WHERE person_id = ? AND role = ? AND by_rule"
                                + " AND organisation_id IS NOT DISTINCT FROM ?")
                        .params(person, it.role().name(), organisation(it))
                        .update();
            }
        });
        given.stream().filter(it -> !before.contains(it)).forEach(it -> jdbc.sql("""
                        INSERT INTO openrec.membership (person_id, role, organisation_id, by_rule)
                        VALUES (?, ?, ?, true) ON CONFLICT DO NOTHING""")
                .params(person, it.role().name(), organisation(it))
                .update());
    }

    private static @Nullable String organisation(Group group) {
        return group.organisation().map(OrganisationId::value).orElse(null);
    }

    private boolean isFirstAdministrator(String login, boolean byFirstDoor) {
        boolean named = settings.admin().filter(login::equals).isPresent();
        if (!named && !byFirstDoor) {
            return false;
        }
        return !administrators.any();
    }
}
