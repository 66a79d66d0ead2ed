package org.openrec.task.internal;

import java.sql.Timestamp;
import java.time.Clock;
import org.openrec.cases.CasePeople;
import org.openrec.people.Group;
import org.openrec.people.People;
import org.openrec.people.PersonId;
import org.openrec.shared.Changes;
import org.openrec.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which set of which case, and was: rows that lists of tasks join. */
@Repository
@Transactional
class CasePeopleInDatabase implements CasePeople {

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    CasePeopleInDatabase(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void enter(Subject subject, String set, Group group) {
        enter(CandidateCodes.ofSet(subject, set), group.code());
    }

    @Override
    public void enter(Subject subject, String set, PersonId person) {
        enter(CandidateCodes.ofSet(subject, set), person.toString());
    }

    private void enter(String set, String door) {
        jdbc.sql("""
                        INSERT INTO openrec.case_member (set_door, door, entered_at) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """).params(set, door, Timestamp.from(clock.instant())).update();
    }

    @Override
    public void leave(Subject subject, String set, Group group) {
        leave(CandidateCodes.ofSet(subject, set), group.code());
    }

    @Override
    public void leave(Subject subject, String set, PersonId person) {
        leave(CandidateCodes.ofSet(subject, set), person.toString());
    }

    private void leave(String set, String door) {
        jdbc.sql("UPDATE openrec.case_member SET left_at = ? WHERE set_door = ? AND door = ? AND left_at IS NULL")
                .params(Timestamp.from(clock.instant()), set, door)
                .update();
        changes.tell(People.MEMBERSHIPS);
    }
}
