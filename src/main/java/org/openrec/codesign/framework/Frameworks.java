package org.openrec.codesign.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.OrganisationId;
import org.openrec.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of competences that a service picks from in phase 4. */
@Component
@Transactional
public class Frameworks {

    private static final int MOST_SUGGESTIONS = 50;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final Clock clock;

    Frameworks(JdbcClient jdbc, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What the file would bring; nothing is kept.
     *
     * @param columns chosen by hand, if somebody did
     * @throws InitiativeInvalid if it is no list of competences
     * @throws UnknownColumns if its columns have to be chosen
     * @throws NotYourInitiative for whoever is neither accompanist nor staff of the service
     */
    public FrameworkPreview preview(OrganisationId service, String framework, byte[] csv, CompetenceColumns columns) {
        mustBeOf(service);
        String name = framework.strip();
        if (name.isEmpty() || name.length() > 100) {
            throw InitiativeInvalid.in("/framework", "codesign.framework.name");
        }
        return FrameworkReader.read(name, csv, columns);
    }

    /** Takes the place of what was imported under the same name before. */
    public void keep(OrganisationId service, FrameworkPreview preview) {
        mustBeOf(service);
        Timestamp now = Timestamp.from(clock.instant());
        preview.competences().stream()
                .map(FrameworkCompetence::framework)
                .distinct()
                .forEach(name -> jdbc.sql(
                                "DELETE FROM openrec.framework_competence WHERE organisation = ? AND framework = ?")
                        .params(service.value(), name)
                        .update());
        jdbc.sql("""
                        INSERT INTO openrec.framework_competence (organisation, framework, code, label, address, imported_at)
                        SELECT ?, framework, code, label, address, ?
                        FROM unnest(?, ?, ?, ?) AS competence (framework, code, label, address)
                        """)
                .params(
                        service.value(),
                        now,
                        column(preview, FrameworkCompetence::framework),
                        column(preview, FrameworkCompetence::code),
                        column(preview, FrameworkCompetence::label),
                        column(preview, it -> it.address().orElse(null)))
                .update();
    }

    private static String[] column(FrameworkPreview preview, Function<FrameworkCompetence, @Nullable String> value) {
        return preview.competences().stream().map(value).toArray(String[]::new);
    }

    private void mustBeOf(OrganisationId service) {
        Actor actor = actors.require();
        if (!actor.has(Role.ACCOMPANIST) && !actor.isStaffOf(service)) {
            throw new NotYourInitiative();
        }
    }

    /** Competences in whose label all words occur, at most fifty. */
    @Transactional(readOnly = true)
    public List<FrameworkCompetence> search(OrganisationId service, String words) {
        return jdbc.sql("""
                        SELECT * FROM openrec.framework_competence
                        WHERE organisation = :service AND lower(label) LIKE ALL (:words)
                        ORDER BY label LIMIT :most
                        """)
                .param("service", service.value())
                .param(
                        "words",
                        Arrays.stream(words.toLowerCase(Locale.ROOT).strip().split("\\s+"))
                                .limit(8)
                                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                                .toArray(String[]::new))
                .param("most", MOST_SUGGESTIONS)
                .query(Frameworks::competence)
                .list();
    }

    /** One that somebody picked; empty if it is not in the service's frameworks. */
    @Transactional(readOnly = true)
    public Optional<FrameworkCompetence> find(OrganisationId service, String code, String label) {
        return jdbc.sql("SELECT * FROM openrec.framework_competence WHERE organisation = ? AND code = ? AND label = ?"
                        + " ORDER BY framework LIMIT 1")
                .params(service.value(), code, label)
                .query(Frameworks::competence)
                .optional();
    }

    private static FrameworkCompetence competence(ResultSet row, int number) throws SQLException {
        return new FrameworkCompetence(
                row.getString("framework"),
                row.getString("code"),
                row.getString("label"),
                Optional.ofNullable(row.getString("address")));
    }

    /** The names of the service's frameworks, with how many competences each has. */
    @Transactional(readOnly = true)
    public Map<String, Long> of(OrganisationId service) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        SELECT framework, count(*) AS competences FROM openrec.framework_competence
                        WHERE organisation = ? GROUP BY framework ORDER BY framework
                        """)
                .param(service.value())
                .query((row, number) -> counts.put(row.getString("framework"), row.getLong("competences")))
                .list();
        return counts;
    }
}
