package org.openrec.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.file.traces.DamagedPicture;
import org.openrec.file.traces.PictureTraces;
import org.openrec.people.PersonId;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Texts;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The uploaded files, in PostgreSQL. Who may read one is for the feature to say that shows it. */
@Repository
public class FileStore {

    /** In bytes. */
    public static final long MAX_SIZE = ShownFile.LARGEST;

    /** Files of one person that nothing shows yet: enough for several drafts, too few to use it as a disk. */
    private static final int MOST_UNUSED = 50;

    private static final int PIECE = 256 * 1024;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate transactions;
    private final ContentTypes types = new ContentTypes();

    FileStore(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    /**
     * Keeps a file. What it is is looked at before any transaction, and the owner's room is taken in a short one of
     * its own: whoever sends many at once holds nobody up. What a device wrote into a picture is not kept.
     *
     * @param name as its owner has it; only for people to read
     * @param size in bytes
     * @throws FileTooLarge past {@link #MAX_SIZE}
     * @throws FileNotAccepted if it is empty, of a type that is not accepted, or a picture that is damaged
     * @throws TooManyUploads if the owner has many that nothing shows
     */
    @Transactional(propagation = Propagation.NEVER)
    public StoredFile keep(String name, long size, InputStreamSource content, PersonId owner) throws IOException {
        if (size > MAX_SIZE) {
            throw new FileTooLarge();
        }
        if (size == 0) {
            throw refused("file.problem.empty");
        }
        requireRoom(owner);
        String type = types.recognise(content).orElseThrow(() -> refused("file.problem.type"));
        PictureTraces.Clean clean = withoutTraces(type, content);
        StoredFile file = new StoredFile(FileId.random(), FileName.of(name, type), type, size - clean.shorterBy());
        transactions.executeWithoutResult(status -> register(file, owner));
        boolean written = false;
        try {
            write(file.id(), clean.content());
            written = true;
            return file;
        } finally {
            if (!written) {
                remove(file.id(), owner);
            }
        }
    }

    private static PictureTraces.Clean withoutTraces(String type, InputStreamSource content) throws IOException {
        try {
            return PictureTraces.without(type, content);
        } catch (DamagedPicture damaged) {
            throw refused("file.problem.damaged");
        }
    }

    private static FileNotAccepted refused(String key) {
        return new FileNotAccepted(List.of(new FieldProblem("/file", Texts.both(key))));
    }

    private void requireRoom(PersonId owner) {
        int unused = jdbc.sql("select count(*) from openrec.file where owner = ? and not used")
                .param(owner.value())
                .query(Integer.class)
                .single();
        if (unused >= MOST_UNUSED) {
            throw new TooManyUploads();
        }
    }

    private void register(StoredFile file, PersonId owner) {
        // one after the other, so that many at the same moment find no more room than there is
        jdbc.sql("select id from openrec.person where id = ? for no key update")
                .param(owner.value())
                .query(UUID.class)
                .optional();
        requireRoom(owner);
        jdbc.sql("insert into openrec.file (id, owner, name, media_type, size, created_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        file.id().value(),
                        owner.value(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** Piece by piece: a large file holds neither memory nor one long transaction. */
    private void write(FileId file, InputStreamSource content) throws IOException {
        try (InputStream in = content.getInputStream()) {
            byte[] piece = in.readNBytes(PIECE);
            for (int position = 0; piece.length > 0; position++) {
                jdbc.sql("insert into openrec.file_piece (file, position, content) values (?, ?, ?)")
                        .params(file.value(), position, piece)
                        .update();
                piece = in.readNBytes(PIECE);
            }
        }
    }

    public Optional<StoredFile> find(FileId id) {
        return Optional.ofNullable(describe(Set.of(id)).get(id));
    }

    /** Names and types. */
    public Map<FileId, StoredFile> describe(Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("select id, name, media_type, size from openrec.file where id in (:ids)")
                .param("ids", ids.stream().map(FileId::value).toList())
                .query(FileStore::read)
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(StoredFile::id, Function.identity()));
    }

    /** Those of these files that are somebody's own. */
    public Set<FileId> own(Collection<FileId> ids, PersonId owner) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("select id from openrec.file where owner = :owner and id in (:ids)")
                .param("owner", owner.value())
                .param("ids", ids.stream().map(FileId::value).toList())
                .query(UUID.class)
                .stream()
                .map(FileId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Files that nothing shows since then, by owner. */
    public Map<PersonId, Set<FileId>> unusedBefore(Instant uploaded) {
        return jdbc
                .sql("select owner, id from openrec.file where not used and created_at < ?")
                .param(Timestamp.from(uploaded))
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject("owner", UUID.class)), new FileId(row.getObject("id", UUID.class))))
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** From now on something shows these files: they stay. */
    public void use(Collection<FileId> ids) {
        ids.forEach(id -> jdbc.sql("update openrec.file set used = true where id = ?")
                .param(id.value())
                .update());
    }

    /** Removes a file of the owner that nothing shows. */
    public void remove(FileId id, PersonId owner) {
        jdbc.sql("delete from openrec.file where id = ? and owner = ? and not used")
                .params(id.value(), owner.value())
                .update();
    }

    /** Writes the content piece by piece: a slow reader holds neither memory nor a connection. */
    public void copy(FileId id, OutputStream out) throws IOException {
        for (int position = 0; ; position++) {
            Optional<byte[]> piece = jdbc.sql("select content from openrec.file_piece where file = ? and position = ?")
                    .params(id.value(), position)
                    .query((row, number) -> row.getBytes(1))
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    private static StoredFile read(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"));
    }
}
