package org.openrec.signing.internal;

import java.sql.Timestamp;
import java.time.Instant;
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

    private record Why(long id, @Nullable String process, int version) {

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
                        new Why(row.getLong("id"), row.getString("process"), row.getInt("process_version")))
                .optional()
                .flatMap(this::grounds);
    }

    @Override
    public long countAwarded(String owner, int keyNumber, Instant from, Instant before) {
        return jdbc.sql("""
                        SELECT count(*) FROM openrec.signature_entry e
                        WHERE owner = ? AND key_number = ? AND signed_at >= ? AND signed_at < ?
                            AND EXISTS (SELECT FROM openrec.signature_acceptance WHERE entry = e.id)""")
                .params(owner, keyNumber, Timestamp.from(from), Timestamp.from(before))
                .query(Long.class)
                .single();
    }

    @Override
    public Optional<Entry> nextAwarded(String owner, int keyNumber, long afterEntry, Instant before) {
        return jdbc.sql("""
                        SELECT id, document_id FROM openrec.signature_entry e
                        WHERE owner = ? AND key_number = ? AND id > ? AND signed_at < ?
                            AND EXISTS (SELECT FROM openrec.signature_acceptance WHERE entry = e.id)
                        ORDER BY id LIMIT 1""")
                .params(owner, keyNumber, afterEntry, Timestamp.from(before))
                .query((row, number) -> new Entry(row.getLong("id"), row.getString("document_id")))
                .optional();
    }

    private Optional<Grounds> grounds(Why entry) {
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
