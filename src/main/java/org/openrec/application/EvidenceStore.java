package org.openrec.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The uploaded files, in PostgreSQL. */
@Repository
class EvidenceStore {

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(EvidenceFile file, PersonId owner, InputStreamSource content, Instant now) throws IOException {
        jdbc.sql(
                        "insert into openrec.evidence (id, owner, name, media_type, size, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        file.id().value(),
                        owner.value(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        Timestamp.from(now))
                .update();
        try (InputStream in = content.getInputStream()) {
            byte[] piece = in.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                jdbc.sql("insert into openrec.evidence_piece (evidence, position, content) values (?, ?, ?)")
                        .params(file.id().value(), position, piece)
                        .update();
                piece = in.readNBytes(PIECE);
            }
        }
    }

    /** Those of these files that the actor may read: their owner, and the staff who review a request that shows them. */
    Map<EvidenceId, EvidenceFile> findFor(Collection<EvidenceId> ids, Actor actor) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select e.id, e.name, e.media_type, e.size from openrec.evidence e where e.id in (:ids) and (
                            e.owner = :actor
                            or exists (
                                select 1 from openrec.application_evidence s
                                join openrec.application a on a.id = s.application
                                where s.evidence = e.id and 'staff@' || a.organisation in (:groups)))
                        """)
                .param("ids", ids.stream().map(EvidenceId::value).toList())
                .param("actor", actor.id().value())
                .param("groups", actor.groupCodes().isEmpty() ? List.of("") : actor.groupCodes())
                .query(EvidenceStore::read)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(EvidenceFile::id, Function.identity()));
    }

    /** Writes the content piece by piece: a slow reader holds neither memory nor a connection. */
    void copy(EvidenceId id, OutputStream out) throws IOException {
        for (int position = 0; ; position++) {
            Optional<byte[]> piece = jdbc.sql(
                            "select content from openrec.evidence_piece where evidence = ? and position = ?")
                    .params(id.value(), position)
                    .query((row, number) -> row.getBytes(1))
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    /** Shows files with a request; answers those that are not the owner's. */
    List<EvidenceId> show(ApplicationId application, PersonId owner, List<EvidenceId> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        List<UUID> own = jdbc.sql("select id from openrec.evidence where owner = :owner and id in (:ids)")
                .param("owner", owner.value())
                .param("ids", files.stream().map(EvidenceId::value).toList())
                .query(UUID.class)
                .list();
        own.forEach(id -> jdbc.sql(
                        "insert into openrec.application_evidence (evidence, application) values (?, ?) on conflict do nothing")
                .params(id, application.value())
                .update());
        return files.stream().filter(it -> !own.contains(it.value())).toList();
    }

    int unshown(PersonId owner) {
        return jdbc.sql("""
                        select count(*) from openrec.evidence e where e.owner = ?
                        and not exists (select 1 from openrec.application_evidence s where s.evidence = e.id)
                        """).param(owner.value()).query(Integer.class).single();
    }

    /** Removes a file that no request shows. */
    void remove(EvidenceId id, PersonId owner) {
        jdbc.sql("""
                        delete from openrec.evidence e where e.id = ? and e.owner = ?
                        and not exists (select 1 from openrec.application_evidence s where s.evidence = e.id)
                        """).params(id.value(), owner.value()).update();
    }

    private static EvidenceFile read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new EvidenceFile(
                new EvidenceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"));
    }
}
