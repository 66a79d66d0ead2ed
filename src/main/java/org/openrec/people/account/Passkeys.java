package org.openrec.people.account;

import java.util.List;
import org.openrec.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of persons, as these see them; making and using one is the browser's and the door's. */
@Component
@Transactional
public class Passkeys {

    /** The most of a person that are looked at. */
    public static final int MOST = 20;

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Passkey> of(PersonId person) {
        return jdbc.sql("SELECT credential_id, name, created_at, used_at FROM openrec.passkey WHERE person = ?"
                        + " ORDER BY created_at DESC LIMIT " + MOST)
                .param(person.value())
                .query((row, number) -> new Passkey(
                        row.getString("credential_id"),
                        row.getString("name"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getTimestamp("used_at").toInstant()))
                .list();
    }

    /** Nothing happens for one of somebody else. */
    public void remove(PersonId person, String id) {
        jdbc.sql("DELETE FROM openrec.passkey WHERE person = ? AND credential_id = ?")
                .params(person.value(), id)
                .update();
    }
}
