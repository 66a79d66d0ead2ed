package org.openrec.studio.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The drafts. */
public interface ProcessDrafts extends Repository<ProcessDraft, UUID> {

    ProcessDraft saveAndFlush(ProcessDraft draft);

    Optional<ProcessDraft> findById(UUID id);

    List<ProcessDraft> findByProcessAndStateOrderByChangedAtDesc(String process, DraftState state);
}
