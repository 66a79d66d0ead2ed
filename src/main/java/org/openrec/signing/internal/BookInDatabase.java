package org.openrec.signing.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.signing.Grounds;
import org.openrec.signing.SignatureBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads what {@link BookedSigner} enters. */
@Repository
@Transactional(readOnly = true)
class BookInDatabase implements SignatureBook {

    private final JdbcClient jdbc;

    BookInDatabase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Entry(long id, @Nullable String process, int version) {

        Optional<Grounds.ByProcess> by() {
            return Optional.ofNullable(process).map(it -> new Grounds.ByProcess(it, version));
        }
    }

    @Override
    public Optional<Grounds> grounds(String documentId) {
        return jdbc.sql("SELECT id, process, process_version FROM openrec.signature_entry"
                        + " WHERE document_id = ? ORDER BY id DESC LIMIT 1")
                .param(documentId)
                .query((row, number) ->
                        new Entry(row.getLong("id"), row.getString("process"), row.getInt("process_version")))
                .optional()
                .flatMap(this::grounds);
    }

    private Optional<Grounds> grounds(Entry entry) {
        List<Grounds.AcceptedBy> accepted = jdbc.sql(
                        "SELECT person, name, organisation, role FROM openrec.signature_acceptance WHERE entry = ?"
                                + " ORDER BY person")
                .param(entry.id())
                .query((row, number) -> new Grounds.AcceptedBy(
                        row.getString("person"),
                        row.getString("name"),
                        row.getString("organisation"),
                        row.getString("role")))
                .list();
        return accepted.isEmpty() ? Optional.empty() : Optional.of(new Grounds(accepted, entry.by()));
    }
}
