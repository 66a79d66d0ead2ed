package org.openrec.codesign.memory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.InitiativeId;
import org.openrec.people.PersonId;
import org.openrec.shared.Changes;
import org.openrec.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What happened in initiatives. Events are written once; sentences are made when they are read, so that a name that is
 * forgotten is found nowhere.
 */
@Repository
@Transactional
public class Memory {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Changes changes;
    private final Clock clock;

    Memory(JdbcClient jdbc, ObjectMapper json, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.changes = changes;
        this.clock = clock;
    }

    public void keep(Happened happened) {
        keep(happened, clock.instant());
    }

    /** Whatever is kept is a change that open pages show. */
    public void keep(Happened happened, Instant at) {
        InitiativeId initiative = happened.initiative();
        jdbc.sql("""
                        INSERT INTO openrec.initiative_event
                            (initiative, what, phase, actor, as_party, about_party, words, happened_at)
                        VALUES (:initiative, :what, (SELECT phase FROM openrec.initiative WHERE id = :initiative), :actor,
                            :as, :about, CAST(:words AS jsonb), :at)""")
                .param("initiative", initiative.value())
                .param("what", happened.what().name())
                .param("actor", happened.actor().map(PersonId::value).orElse(null))
                .param("as", happened.as().orElse(null))
                .param("about", happened.about().orElse(null))
                .param("words", words(happened.words()).toString())
                .param("at", Timestamp.from(at))
                .update();
        changes.tell(initiative.topic());
    }

    /** Something changed that nobody needs to be told of later. */
    public void tell(InitiativeId initiative) {
        changes.tell(initiative.topic());
    }

    private ArrayNode words(List<Object> words) {
        ArrayNode kept = json.createArrayNode();
        words.forEach(it -> {
            if (it instanceof LocalizedText text) {
                kept.addObject().put("fr", text.fr()).put("en", text.en());
            } else if (it instanceof Integer number) {
                kept.add(number);
            } else {
                kept.add(it.toString());
            }
        });
        return kept;
    }

    /** An initiative comes into somebody's list, or changes its place there. */
    public void tellLists() {
        changes.tell(InitiativeId.TOPIC);
    }

    /** All of it, latest last. */
    @Transactional(readOnly = true)
    public List<Event> of(InitiativeId initiative) {
        return of(initiative, EnumSet.allOf(Happening.class));
    }

    /** What of these happened, latest last. */
    @Transactional(readOnly = true)
    public List<Event> of(InitiativeId initiative, Collection<Happening> what) {
        return jdbc.sql("""
                        SELECT e.*, coalesce(s.name, p.display_name) AS by_name, a.name AS about_name
                        FROM openrec.initiative_event e LEFT JOIN openrec.person p ON p.id = e.actor
                        LEFT JOIN openrec.party s ON s.id = e.as_party LEFT JOIN openrec.party a ON a.id = e.about_party
                        WHERE e.initiative = :initiative AND e.what IN (:what) ORDER BY e.id""")
                .param("initiative", initiative.value())
                .param("what", what.stream().map(Enum::name).toList())
                .query(this::event)
                .list();
    }

    private Event event(ResultSet row, int number) throws SQLException {
        long about = row.getLong("about_party");
        Optional<Event.Subject> party =
                row.wasNull() ? Optional.empty() : Optional.of(new Event.Subject(about, text(row, "about_name")));
        return new Event(
                row.getTimestamp("happened_at").toInstant(),
                Happening.valueOf(row.getString("what")),
                row.getInt("phase"),
                text(row, "by_name"),
                party,
                words(row.getString("words")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).filter(it -> !it.isEmpty());
    }

    private List<JsonNode> words(String kept) {
        try {
            List<JsonNode> words = new ArrayList<>();
            json.readTree(kept).forEach(words::add);
            return words;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The words of an event are no list", e);
        }
    }

    /** Who acted in the name of a party that leaves without its name. */
    public void forget(long party) {
        jdbc.sql("UPDATE openrec.initiative_event SET actor = NULL WHERE as_party = ?")
                .param(party)
                .update();
    }
}
