package org.openrec.studio;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The drafts. */
interface ProcessDrafts extends Repository<ProcessDraft, UUID> {

    ProcessDraft saveAndFlush(ProcessDraft draft);

    Optional<ProcessDraft> findById(UUID id);

    List<ProcessDraft> findByProcessAndStateOrderByChangedAtDesc(String process, DraftState state);
}
