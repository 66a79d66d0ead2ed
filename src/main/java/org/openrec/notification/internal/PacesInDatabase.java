package org.openrec.notification.internal;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.openrec.cases.Relation;
import org.openrec.notification.Pace;
import org.openrec.notification.Paces;
import org.openrec.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A row for each kind that somebody has chosen something for. */
@Component
@Transactional
class PacesInDatabase implements Paces {

    private final JdbcClient jdbc;

    PacesInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Relation, Pace> of(PersonId person) {
        Map<Relation, Pace> paces = new EnumMap<>(Relation.class);
        Arrays.stream(Relation.values()).forEach(it -> paces.put(it, Pace.AT_ONCE));
        jdbc.sql("SELECT relation, pace FROM openrec.notice_pace WHERE person = ?")
                .param(person.value())
                .query((row, number) ->
                        Map.entry(Relation.valueOf(row.getString("relation")), Pace.valueOf(row.getString("pace"))))
                .list()
                .forEach(it -> paces.put(it.getKey(), it.getValue()));
        return paces;
    }

    @Override
    public void choose(PersonId person, Relation relation, Pace pace) {
        jdbc.sql("""
                        INSERT INTO openrec.notice_pace (person, relation, pace) VALUES (?, ?, ?)
                        ON CONFLICT (person, relation) DO UPDATE SET pace = excluded.pace""").params(person.value(), relation.name(), pace.name()).update();
    }
}
