package org.openrec.notification.internal;

import java.util.UUID;
import org.openrec.cases.MemberForgotten;
import org.openrec.people.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told to somebody who leaves without a name would tell that they were there. */
@Component
class ForgottenReaders {

    private final JdbcClient jdbc;

    ForgottenReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(MemberForgotten member) {
        jdbc.sql("DELETE FROM openrec.message WHERE subject_type = ? AND subject_id = ? AND person_id = ANY (?)")
                .params(
                        member.subject().type(),
                        member.subject().id(),
                        member.persons().stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }
}
