package org.openrec.task.internal;

import org.openrec.cases.MemberForgotten;
import org.openrec.shared.Subject;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets who did the tasks of a member that leaves without a name; what they wrote stays. */
@Component
class ForgottenMembers {

    private static final String THEIRS = "subject_type = :type AND subject_id = :subject AND member = :member";

    private final JdbcClient jdbc;

    ForgottenMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void forget(MemberForgotten member) {
        Subject subject = member.subject();
        update(member, """
                DELETE FROM openrec.task_draft WHERE task_id IN (SELECT id FROM openrec.task_entry WHERE %s)""");
        update(member, """
                UPDATE openrec.dossier_entry SET person_id = NULL, person_name = ''
                WHERE task_id IN (SELECT id FROM openrec.task_entry WHERE %s)""");
        update(member, """
                UPDATE openrec.task_entry SET assignee = NULL, assignee_login = NULL, assignee_name = NULL,
                    handed_by = NULL, handed_note = NULL, returns_to = NULL, candidates = '{}'
                WHERE %s""");
        jdbc.sql(
                        "DELETE FROM openrec.case_member WHERE door = :door AND set_door LIKE '%@' || :type || '/' || :subject")
                .param("door", member.door())
                .param("type", subject.type())
                .param("subject", subject.id())
                .update();
    }

    private void update(MemberForgotten member, String statement) {
        jdbc.sql(statement.formatted(THEIRS))
                .param("type", member.subject().type())
                .param("subject", member.subject().id())
                .param("member", member.member())
                .update();
    }
}
