package org.openrec.people.account;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrec.people.PersonId;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Sha256;
import org.openrec.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The tokens of persons: shown once when they are made, kept as a hash. */
@Component
@Transactional
public class ApiTokens {

    /** By which one of ours is told from those of an identity provider. */
    public static final String PREFIX = "openrec_";

    /** The most of a person. */
    public static final int MOST = 20;

    /** The longest that one is good. */
    public static final Duration LONGEST = Duration.ofDays(366);

    private static final int LONGEST_NAME = 100;
    private static final Duration USED = Duration.ofHours(1);
    private final JdbcClient jdbc;
    private final Clock clock;

    ApiTokens(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Who calls with a token, and what it is good for. */
    public record Bearer(String login, List<TokenScope> scopes) {}

    /**
     * @return the token itself, which nobody can look up afterwards
     * @throws TokenInvalid with all that is wrong
     * @throws TooMany if the person has as many as one may have
     */
    public String create(PersonId person, String name, Set<TokenScope> scopes, Instant end) {
        Instant now = clock.instant();
        List<FieldProblem> problems = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.add(problem("name"));
        }
        if (scopes.isEmpty()) {
            problems.add(problem("scopes"));
        }
        if (!end.isAfter(now) || end.isAfter(now.plus(LONGEST))) {
            problems.add(problem("end"));
        }
        if (!problems.isEmpty()) {
            throw new TokenInvalid(problems);
        }
        jdbc.sql("SELECT id FROM openrec.person WHERE id = ? FOR UPDATE")
                .param(person.value())
                .query(UUID.class)
                .single();
        if (of(person).size() >= MOST) {
            throw new TooMany();
        }
        String token = PREFIX + Secret.random();
        jdbc.sql("INSERT INTO openrec.api_token (id, person, name, token_hash, scopes, created_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        person.value(),
                        name.strip(),
                        Sha256.hex(token),
                        scopes.stream().map(TokenScope::written).sorted().toArray(String[]::new),
                        Timestamp.from(now),
                        Timestamp.from(end))
                .update();
        return token;
    }

    private static FieldProblem problem(String field) {
        return new FieldProblem("/" + field, Texts.both("people.token.wrong." + field));
    }

    /** Those that are still good, the newest first. */
    @Transactional(readOnly = true)
    public List<ApiToken> of(PersonId person) {
        return jdbc.sql("SELECT * FROM openrec.api_token WHERE person = ? AND expires_at > ?"
                        + " ORDER BY created_at DESC, id")
                .params(person.value(), Timestamp.from(clock.instant()))
                .query(ApiTokens::token)
                .list();
    }

    /** Nothing happens for a token of somebody else. */
    public void end(PersonId person, UUID token) {
        jdbc.sql("DELETE FROM openrec.api_token WHERE person = ? AND id = ?")
                .params(person.value(), token)
                .update();
    }

    public void endAll(PersonId person) {
        jdbc.sql("DELETE FROM openrec.api_token WHERE person = ?")
                .param(person.value())
                .update();
    }

    /** Empty for one that nobody has, or has no more. */
    public Optional<Bearer> bearer(String token) {
        Instant now = clock.instant();
        String hash = Sha256.hex(token);
        Optional<Bearer> bearer = jdbc.sql("""
                        SELECT p.login, t.scopes FROM openrec.api_token t JOIN openrec.person p ON p.id = t.person
                        WHERE t.token_hash = ? AND t.expires_at > ?""")
                .params(hash, Timestamp.from(now))
                .query((row, number) -> new Bearer(row.getString("login"), scopes(row)))
                .optional();
        bearer.ifPresent(it -> jdbc.sql("UPDATE openrec.api_token SET used_at = ?"
                        + " WHERE token_hash = ? AND (used_at IS NULL OR used_at < ?)")
                .params(Timestamp.from(now), hash, Timestamp.from(now.minus(USED)))
                .update());
        return bearer;
    }

    private static ApiToken token(ResultSet row, int number) throws SQLException {
        return new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                scopes(row),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("used_at")).map(Timestamp::toInstant));
    }

    private static List<TokenScope> scopes(ResultSet row) throws SQLException {
        Array written = row.getArray("scopes");
        return Arrays.stream((String[]) written.getArray())
                .flatMap(it -> TokenScope.of(it).stream())
                .toList();
    }

    /** Something is missing or not what it should be. */
    public static final class TokenInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        TokenInvalid(List<FieldProblem> problems) {
            super(problems, "people.token.problem");
        }
    }

    /** As many as one may have. */
    public static final class TooMany extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super("people.token.problem.tooMany", MOST);
        }
    }
}
