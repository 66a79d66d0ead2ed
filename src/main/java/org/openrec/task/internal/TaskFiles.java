package org.openrec.task.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.file.FileId;
import org.openrec.file.FileStore;
import org.openrec.file.FilesInDrafts;
import org.openrec.file.ReadableFiles;
import org.openrec.file.StoredFile;
import org.openrec.form.FormFiles;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.PersonId;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.task.SubjectFiles;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files in the forms of tasks: read by who put them there, and by whoever has a task about the same subject. */
@Repository
@Transactional
class TaskFiles implements FormFiles, ReadableFiles, SubjectFiles, FilesInDrafts {

    private static final String DOOR = "forms";

    private final FileStore files;
    private final SubjectKinds kinds;
    private final Actors actors;
    private final JdbcClient jdbc;

    TaskFiles(FileStore files, SubjectKinds kinds, Actors actors, JdbcClient jdbc) {
        this.files = files;
        this.kinds = kinds;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public String store(String name, long size, InputStreamSource content) throws IOException {
        return keep(name, size, content).id().toString();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
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
        return !files.own(List.of(id), actor.id()).isEmpty()
                || subjects(id, actor).stream().anyMatch(subject -> kinds.of(subject)
                        .map(kind -> kind.doers().mayStillRead(actor, subject))
                        .orElse(true));
    }

    /** What the file belongs to, as far as the actor could do a task about it. */
    private List<Subject> subjects(FileId id, Actor actor) {
        return jdbc.sql("""
                        SELECT DISTINCT f.subject_type, f.subject_id FROM openrec.task_file f
                        JOIN openrec.task_entry e USING (subject_type, subject_id)
                        WHERE f.file = :id AND NOT (:me = ANY (e.excluded))
                        AND e.candidates && %s
                        """.formatted(CandidateCodes.ALL))
                .param("id", id.value())
                .param("me", actor.id().value())
                .param("doors", CandidateCodes.of(actor))
                .query((row, number) -> new Subject(row.getString("subject_type"), row.getString("subject_id")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ShownFile> of(Subject subject) {
        List<FileId> ids = jdbc.sql("""
                        SELECT f.file FROM openrec.task_file f JOIN openrec.file b ON b.id = f.file
                        WHERE f.subject_type = ? AND f.subject_id = ? ORDER BY b.created_at, b.id
                        """).params(subject.type(), subject.id()).query(UUID.class).stream()
                .map(FileId::new)
                .toList();
        return ids.stream()
                .flatMap(id -> readable(id).stream())
                .map(it -> it.behind(DOOR))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<FileId> named(Collection<FileId> files, PersonId owner) {
        List<String> drafts = jdbc.sql("SELECT form_values::text FROM openrec.task_draft WHERE person_id = ?")
                .param(owner.value())
                .query(String.class)
                .list();
        return files.stream()
                .filter(id -> drafts.stream().anyMatch(draft -> draft.contains('"' + id.toString() + '"')))
                .collect(Collectors.toUnmodifiableSet());
    }
}
