package org.openrec.people.internal;

import java.util.List;
import java.util.stream.Stream;
import org.openrec.people.JoinTrace;
import org.openrec.people.Joining;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKind;
import org.openrec.people.PeopleKeeping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one is archived, and what it takes part in is the other's. Services stay: their names stand in signed badges. */
@Component
@Transactional
class JoiningOrganisations implements Joining<OrganisationId> {

    private final JdbcClient jdbc;
    private final Traces traces;
    private final OrganisationsInDatabase organisations;
    private final KeepingOrganisations keeping;

    JoiningOrganisations(
            JdbcClient jdbc, Traces traces, OrganisationsInDatabase organisations, KeepingOrganisations keeping) {
        this.jdbc = jdbc;
        this.traces = traces;
        this.organisations = organisations;
        this.keeping = keeping;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Moving> preview(OrganisationId from, OrganisationId into) {
        check(from, into);
        long members = jdbc.sql("SELECT count(*) FROM openrec.membership WHERE organisation_id = ?")
                .param(from.value())
                .query(Long.class)
                .single();
        return Stream.concat(
                        Stream.of(new Moving("people.join.members", members, 0)).filter(it -> it.count() > 0),
                        traces.count(JoinTrace.Of.ORGANISATIONS, from.value()).stream())
                .toList();
    }

    private void check(OrganisationId from, OrganisationId into) {
        traces.mustBeAdministrator();
        if (from.equals(into)) {
            throw new TheSame();
        }
        List<Organisation> both = Stream.of(from, into)
                .map(it -> organisations.find(it).orElseThrow(PeopleKeeping.NoSuch::new))
                .toList();
        if (both.stream().anyMatch(it -> it.kind() == OrganisationKind.SERVICE)) {
            throw new OfService();
        }
    }

    @Override
    public void join(OrganisationId from, OrganisationId into) {
        check(from, into);
        jdbc.sql("SELECT id FROM openrec.organisation WHERE id = ANY (?) ORDER BY id FOR UPDATE")
                .param(new String[] {from.value(), into.value()})
                .query(String.class)
                .list();
        traces.move(JoinTrace.Of.ORGANISATIONS, from.value(), into.value());
        traces.moveMemberships("organisation_id", from.value(), into.value());
        keeping.archive(from, true);
    }
}
