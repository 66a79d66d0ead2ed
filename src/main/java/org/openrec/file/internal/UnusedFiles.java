package org.openrec.file.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openrec.file.FileId;
import org.openrec.file.FileStore;
import org.openrec.file.FilesInDrafts;
import org.openrec.people.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of files that nobody sent and no draft names: their owner's room comes back. */
@Component
class UnusedFiles {

    private final FileStore files;
    private final List<FilesInDrafts> drafts;
    private final Clock clock;
    private final Duration kept;

    UnusedFiles(
            FileStore files, List<FilesInDrafts> drafts, Clock clock, @Value("${openrec.file.unused}") Duration kept) {
        this.files = files;
        this.drafts = drafts;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void letGo() {
        Instant before = clock.instant().minus(kept);
        files.unusedBefore(before).forEach(this::letGo);
    }

    private void letGo(PersonId owner, Set<FileId> unused) {
        Set<FileId> forgotten = new HashSet<>(unused);
        drafts.forEach(feature -> forgotten.removeAll(feature.named(unused, owner)));
        forgotten.forEach(file -> files.remove(file, owner));
    }
}
