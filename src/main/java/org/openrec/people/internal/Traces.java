package org.openrec.people.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.openrec.people.Actors;
import org.openrec.people.JoinTrace;
import org.openrec.people.Joining;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What features and accounts have of somebody: counted and moved, in the caller's transaction. */
@Component
class Traces {

    private static final List<JoinTrace> OWN = List.of(
            JoinTrace.ofPersons("people.join.address", "openrec.person_address", "person")
                    .onceFor("address"),
            JoinTrace.ofPersons("people.join.passkey", "openrec.passkey", "person"),
            JoinTrace.ofPersons("people.join.token", "openrec.api_token", "person"),
            JoinTrace.ofPersons("people.join.absence", "openrec.absence", "person"),
            JoinTrace.ofPersons("people.join.standIn", "openrec.absence", "stand_in"),
            JoinTrace.ofOrganisations("people.join.rule", "openrec.access_rule", "organisation_id"));

    private final JdbcClient jdbc;
    private final Actors actors;
    private final List<JoinTrace> traces;

    Traces(JdbcClient jdbc, Actors actors, List<JoinTrace> traces) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.traces = Stream.concat(traces.stream(), OWN.stream())
                .sorted(Comparator.comparing(JoinTrace::what))
                .toList();
    }

    void mustBeAdministrator() {
        if (!actors.require().has(Role.ADMIN)) {
            throw new PeopleKeeping.NotYours();
        }
    }

    List<Joining.Moving> count(JoinTrace.Of of, Object from) {
        return traces(of)
                .map(it -> new Joining.Moving(
                        it.what(),
                        count(it, "true", from),
                        it.open().map(open -> count(it, open, from)).orElse(0L)))
                .filter(it -> it.count() > 0)
                .toList();
    }

    private Stream<JoinTrace> traces(JoinTrace.Of of) {
        return traces.stream().filter(it -> it.of() == of);
    }

    private long count(JoinTrace trace, String condition, Object id) {
        return jdbc.sql("SELECT count(*) FROM " + trace.table() + " WHERE " + trace.column() + " = ? AND (" + condition
                        + ")")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** @throws Joining.StillUnderWay if something has to end before */
    void move(JoinTrace.Of of, Object from, Object into) {
        if (count(of, from).stream().anyMatch(it -> it.open() > 0)) {
            throw new Joining.StillUnderWay();
        }
        traces(of).forEach(it -> move(it, from, into));
    }

    private void move(JoinTrace trace, Object from, Object into) {
        String unlessThere = trace.once()
                .map(once -> " AND NOT EXISTS (SELECT FROM " + trace.table() + " other WHERE other." + trace.column()
                        + " = :into AND other." + once + " = moved." + once + ")")
                .orElse("");
        jdbc.sql("UPDATE " + trace.table() + " moved SET " + trace.column() + " = :into WHERE moved." + trace.column()
                        + " = :from" + unlessThere)
                .param("into", into)
                .param("from", from)
                .update();
    }

    /** Of {@code person_id} or {@code organisation_id}. */
    void moveMemberships(String column, Object from, Object into) {
        String person = column.equals("person_id") ? ":into" : "person_id";
        String organisation = column.equals("person_id") ? "organisation_id" : ":into";
        jdbc.sql(
                        "INSERT INTO openrec.membership (person_id, role, organisation_id, by_rule, starts_on, ends_on) SELECT "
                                + person + ", role, " + organisation
                                + ", by_rule, starts_on, ends_on FROM openrec.membership"
                                + " WHERE " + column + " = :from ON CONFLICT DO NOTHING")
                .param("into", into)
                .param("from", from)
                .update();
        jdbc.sql("DELETE FROM openrec.membership WHERE " + column + " = :from")
                .param("from", from)
                .update();
    }
}
