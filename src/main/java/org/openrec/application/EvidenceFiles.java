package org.openrec.application;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Files that applicants show as evidence. */
@Component
public class EvidenceFiles {

    /** In bytes. */
    public static final long MAX_SIZE = 20L * 1024 * 1024;

    /** Files of one person that no request shows yet: enough for several drafts, too few to use it as a disk. */
    private static final int MOST_UNSHOWN = 50;

    private static final int LONGEST_NAME = 200;

    private final EvidenceStore store;
    private final Actors actors;
    private final Clock clock;
    private final ContentTypes types = new ContentTypes();

    EvidenceFiles(EvidenceStore store, Actors actors, Clock clock) {
        this.store = store;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Keeps a file.
     *
     * @param name as the applicant has it; only for people to read
     * @param size in bytes
     * @throws EvidenceTooLarge past {@link #MAX_SIZE}
     * @throws EvidenceNotAccepted if it is empty, or of a type that is not accepted
     */
    @Transactional
    public EvidenceFile keep(String name, long size, InputStreamSource content) throws IOException {
        Actor actor = actors.require();
        if (!actor.has(Role.STUDENT)) {
            throw new NotAStudent();
        }
        if (size > MAX_SIZE) {
            throw new EvidenceTooLarge();
        }
        if (size == 0) {
            throw refused("application.problem.file-empty");
        }
        String type = types.recognise(content).orElseThrow(() -> refused("application.problem.file-type"));
        if (store.unshown(actor.id()) >= MOST_UNSHOWN) {
            throw new TooManyUploads();
        }
        EvidenceFile file = new EvidenceFile(EvidenceId.random(), plain(name), type, size);
        store.keep(file, actor.id(), content, clock.instant());
        return file;
    }

    /** A file that the actor may read. */
    @Transactional(readOnly = true)
    public Optional<EvidenceFile> find(EvidenceId id) {
        return Optional.ofNullable(store.findFor(Set.of(id), actors.require()).get(id));
    }

    /** Names and types of those of these files that the actor may read. */
    @Transactional(readOnly = true)
    public Map<EvidenceId, EvidenceFile> describe(Collection<EvidenceId> ids) {
        return store.findFor(ids, actors.require());
    }

    /** Writes the content of a file that {@link #find} gave. */
    public void copy(EvidenceFile file, OutputStream out) throws IOException {
        store.copy(file.id(), out);
    }

    /** Takes a file out of a draft; one that a request shows stays. */
    @Transactional
    public void discard(EvidenceId id) {
        store.remove(id, actors.require().id());
    }

    private static EvidenceNotAccepted refused(String key) {
        return new EvidenceNotAccepted(List.of(new FieldProblem("/file", Texts.both(key))));
    }

    /** The last part of a path, without what could break a header or a line. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty()) {
            return "document";
        }
        return clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    }
}
