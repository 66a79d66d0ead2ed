package org.openrec.people.internal;

import java.util.List;
import java.util.UUID;
import org.openrec.people.JoinTrace;
import org.openrec.people.Joining;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonId;
import org.openrec.people.account.SignedInSessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever signs in as the one is the other from then on. */
@Component
@Transactional
class JoiningPersons implements Joining<PersonId> {

    private final JdbcClient jdbc;
    private final Traces traces;
    private final SignedInSessions sessions;

    JoiningPersons(JdbcClient jdbc, Traces traces, SignedInSessions sessions) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.sessions = sessions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moving> preview(PersonId from, PersonId into) {
        check(from, into);
        return traces.count(JoinTrace.Of.PERSONS, from.value());
    }

    private void check(PersonId from, PersonId into) {
        traces.mustBeAdministrator();
        if (from.equals(into)) {
            throw new TheSame();
        }
        long known = jdbc.sql("SELECT count(*) FROM openrec.person WHERE id = ANY (?) AND joined_into IS NULL")
                .param(new UUID[] {from.value(), into.value()})
                .query(Long.class)
                .single();
        if (known < 2) {
            throw new PeopleKeeping.NoSuch();
        }
    }

    @Override
    public void join(PersonId from, PersonId into) {
        check(from, into);
        jdbc.sql("SELECT id FROM openrec.person WHERE id = ANY (?) ORDER BY id FOR UPDATE")
                .param(new UUID[] {from.value(), into.value()})
                .query(UUID.class)
                .list();
        check(from, into);
        traces.move(JoinTrace.Of.PERSONS, from.value(), into.value());
        traces.moveMemberships("person_id", from.value(), into.value());
        jdbc.sql("UPDATE openrec.person SET joined_into = ? WHERE id = ? OR joined_into = ?")
                .params(into.value(), from.value(), from.value())
                .update();
        sessions.endAll(from);
    }
}
