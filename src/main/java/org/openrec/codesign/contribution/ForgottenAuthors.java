package org.openrec.codesign.contribution;

import org.openrec.cases.MemberForgotten;
import org.openrec.codesign.InitiativeId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Contributions stay without who gave them, where a party leaves without its name. */
@Component
class ForgottenAuthors {

    private final JdbcClient jdbc;

    ForgottenAuthors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(MemberForgotten member) {
        if (member.subject().type().equals(InitiativeId.SUBJECT)) {
            jdbc.sql("UPDATE openrec.contribution SET author = NULL, author_name = '' WHERE party = ?")
                    .param(Long.parseLong(member.member()))
                    .update();
        }
    }
}
