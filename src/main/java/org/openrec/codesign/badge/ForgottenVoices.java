package org.openrec.codesign.badge;

import org.openrec.cases.MemberForgotten;
import org.openrec.codesign.InitiativeId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a party said at the gate stays without who said it, where it leaves without its name. */
@Component
class ForgottenVoices {

    private final JdbcClient jdbc;

    ForgottenVoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(MemberForgotten member) {
        if (member.subject().type().equals(InitiativeId.SUBJECT)) {
            jdbc.sql("UPDATE openrec.gate_decision SET author = NULL, author_name = '' WHERE party = ?")
                    .param(Long.parseLong(member.member()))
                    .update();
        }
    }
}
