package org.openrec.application.answer;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.application.NotAStudent;
import org.openrec.file.FileId;
import org.openrec.file.FileStore;
import org.openrec.file.ReadableFiles;
import org.openrec.file.StoredFile;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.ShownFile;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that applicants show as evidence. */
@Component
public class EvidenceFiles implements ReadableFiles {

    private static final String DOOR = "evidence";

    private final FileStore files;
    private final ShownEvidence shown;
    private final Actors actors;

    EvidenceFiles(FileStore files, ShownEvidence shown, Actors actors) {
        this.files = files;
        this.shown = shown;
        this.actors = actors;
    }

    /**
     * Keeps a file.
     *
     * @param name as the applicant has it; only for people to read
     * @param size in bytes
     * @throws NotAStudent if nobody could show it
     * @throws org.openrec.file.FileTooLarge past {@link FileStore#MAX_SIZE}
     * @throws org.openrec.file.FileNotAccepted if it is empty, or of a type that is not accepted
     */
    public StoredFile keep(String name, long size, InputStreamSource content) throws IOException {
        Actor actor = actors.require();
        if (!actor.has(Role.STUDENT)) {
            throw new NotAStudent();
        }
        return files.keep(name, size, content, actor.id());
    }

    @Override
    public String door() {
        return DOOR;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredFile> readable(FileId id) {
        return Optional.ofNullable(describe(Set.of(id)).get(id));
    }

    /** As a page shows it. */
    public static ShownFile shown(StoredFile file) {
        return file.behind(DOOR);
    }

    /** Names and types of those of these files that the actor may read. */
    @Transactional(readOnly = true)
    public Map<FileId, StoredFile> describe(Collection<FileId> ids) {
        return ids.isEmpty() ? Map.of() : files.describe(shown.readable(ids, actors.require()));
    }

    /** The same for all that answers show, read at once. */
    @Transactional(readOnly = true)
    public Map<FileId, StoredFile> of(List<Answer> answers) {
        return describe(answers.stream().flatMap(Answer::files).toList());
    }

    /** Takes a file out of a draft; one that a request shows stays. */
    @Transactional
    public void discard(FileId id) {
        files.remove(id, actors.require().id());
    }
}
