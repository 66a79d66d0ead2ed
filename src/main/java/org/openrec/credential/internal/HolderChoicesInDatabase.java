package org.openrec.credential.internal;

import java.util.List;
import java.util.Optional;
import org.openrec.credential.HolderChoice;
import org.openrec.credential.HolderChoices;
import org.openrec.people.Actors;
import org.openrec.people.PersonId;
import org.openrec.shared.FieldProblem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A row for whoever has chosen. */
@Repository
@Transactional
class HolderChoicesInDatabase implements HolderChoices {

    private final JdbcClient jdbc;
    private final Actors actors;

    HolderChoicesInDatabase(JdbcClient jdbc, Actors actors) {
        this.jdbc = jdbc;
        this.actors = actors;
    }

    @Override
    @Transactional(readOnly = true)
    public HolderChoice of(PersonId holder) {
        return jdbc.sql("SELECT name_shown, did FROM openrec.holder_choice WHERE person = ?")
                .param(holder.value())
                .query((row, number) ->
                        new HolderChoice(row.getBoolean("name_shown"), Optional.ofNullable(row.getString("did"))))
                .optional()
                .orElse(HolderChoice.NONE);
    }

    @Override
    @Transactional(readOnly = true)
    public HolderChoice mine() {
        return of(actors.require().id());
    }

    @Override
    public void choose(HolderChoice choice) {
        List<FieldProblem> problems = choice.problems();
        if (!problems.isEmpty()) {
            throw new ChoiceInvalid(problems);
        }
        jdbc.sql("""
                        INSERT INTO openrec.holder_choice (person, name_shown, did) VALUES (?, ?, ?)
                        ON CONFLICT (person) DO UPDATE SET name_shown = excluded.name_shown, did = excluded.did""")
                .params(
                        actors.require().id().value(),
                        choice.nameShown(),
                        choice.did().orElse(null))
                .update();
    }
}
