package org.openrec.task.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.openrec.file.FileId;
import org.openrec.file.FileStore;
import org.openrec.file.ReadableFiles;
import org.openrec.file.StoredFile;
import org.openrec.form.FormFiles;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The files in the forms of tasks: read by who put them there, and by whoever has a task about the same subject. */
@Repository
@Transactional
class TaskFiles implements FormFiles, ReadableFiles {

    private static final String DOOR = "forms";

    private final FileStore files;
    private final Actors actors;
    private final JdbcClient jdbc;

    TaskFiles(FileStore files, Actors actors, JdbcClient jdbc) {
        this.files = files;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    @Override
    public String store(String name, byte[] content) {
        try {
            return keep(name, content.length, new ByteArrayResource(content))
                    .id()
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StoredFile keep(String name, long size, InputStreamSource content) throws IOException {
        return files.keep(name, size, content, actors.require().id());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<ShownFile> find(String id) {
        return FileId.parse(id).flatMap(this::readable).map(file -> file.behind(DOOR));
    }

    @Override
    public String door() {
        return DOOR;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredFile> readable(FileId id) {
        return Optional.of(id).filter(it -> isReadable(it, actors.require())).flatMap(files::find);
    }

    /** What is wrong with the files that somebody names in a form: those that are not there, and those of strangers. */
    List<FieldProblem> problems(FilesInForm named, Actor actor) {
        return named.places().stream()
                .filter(place -> FileId.parse(place.id())
                        .filter(id -> isReadable(id, actor))
                        .isEmpty())
                .map(place -> new FieldProblem(place.pointer(), Texts.both("task.problem.fileUnknown")))
                .toList();
    }

    /** Keeps the files with the subject that they are about. */
    void show(FilesInForm named, Subject subject) {
        List<FileId> ids = named.places().stream()
                .flatMap(place -> FileId.parse(place.id()).stream())
                .toList();
        files.use(ids);
        ids.forEach(id ->
                jdbc.sql("""
                        INSERT INTO openrec.task_file (file, subject_type, subject_id) VALUES (?, ?, ?)
                        ON CONFLICT DO NOTHING
                        """).params(id.value(), subject.type(), subject.id()).update());
    }

    private boolean isReadable(FileId id, Actor actor) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM openrec.file WHERE id = :id AND owner = :me)
                            OR EXISTS (
                                SELECT 1 FROM openrec.task_file f
                                JOIN openrec.task_entry e USING (subject_type, subject_id)
                                WHERE f.file = :id AND NOT (:me = ANY (e.excluded))
                                AND (e.assignee = :me OR e.candidates && %s))
                        """.formatted(Doors.ALL))
                .param("id", id.value())
                .param("me", actor.id().value())
                .param("doors", Doors.of(actor))
                .query(Boolean.class)
                .single();
    }
}
