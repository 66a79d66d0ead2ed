package org.openrec.people.account;

import java.util.List;
import org.openrec.people.Actor;
import org.openrec.people.PersonDraft;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person says of themselves. What the university's provider says is the university's to change. */
@Component
@Transactional
public class OwnAccount {

    private final JdbcClient jdbc;

    OwnAccount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether name and address come from the university's provider, at each signing in anew. */
    @Transactional(readOnly = true)
    public boolean isOfUniversity(Actor actor) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM openrec.person_claims WHERE person = ?)")
                .param(actor.id().value())
                .query(Boolean.class)
                .single();
    }

    public void speak(Actor actor, Language language) {
        jdbc.sql("UPDATE openrec.person SET language = ? WHERE id = ?")
                .params(language.name(), actor.id().value())
                .update();
    }

    /**
     * @throws NameInvalid if it is none
     * @throws OfUniversity if the university says what the name is
     */
    public void rename(Actor actor, String name) {
        if (isOfUniversity(actor)) {
            throw new OfUniversity();
        }
        if (!PersonDraft.isName(name)) {
            throw new NameInvalid();
        }
        jdbc.sql("UPDATE openrec.person SET display_name = ? WHERE id = ?")
                .params(name.strip(), actor.id().value())
                .update();
    }

    /** No name. */
    public static final class NameInvalid extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        NameInvalid() {
            super(List.of(new FieldProblem("/name", Texts.both("people.table.wrong.name"))), "people.keeping.problem");
        }
    }

    /** The university says it. */
    public static final class OfUniversity extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        OfUniversity() {
            super("people.account.problem.ofUniversity");
        }
    }
}
