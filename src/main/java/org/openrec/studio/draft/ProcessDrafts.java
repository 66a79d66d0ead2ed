package org.openrec.studio.draft;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The drafts. */
public interface ProcessDrafts extends Repository<ProcessDraft, UUID> {

    ProcessDraft saveAndFlush(ProcessDraft draft);

    Optional<ProcessDraft> findById(UUID id);

    /** Without their models, the last changed first. */
    @Query("""
            select new org.openrec.studio.draft.DraftDetails(d.id, d.process, d.basedOn, d.origin, d.state, d.version,
                d.createdByName, d.changedByName, d.changedAt, d.askedBy, d.askedByName, d.askedAt, d.askedReason)
            from ProcessDraft d where d.process = :process and d.state = org.openrec.studio.draft.DraftState.OPEN
            order by d.changedAt desc
            """)
    List<DraftDetails> open(String process, Limit most);
}
