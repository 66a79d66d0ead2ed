package org.openrec.studio.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openrec.studio.PublicationRequest;

/**
 * What one sees of a draft beside its model.
 *
 * @param process the key of the process
 * @param basedOn the published version that it is compared with; 0 if there is none
 * @param revision counts its savings: whoever saves says which one was before the eyes
 * @param request while a second manager's approval is waited for
 */
public record DraftDetails(
        DraftId id,
        String process,
        int basedOn,
        DraftOrigin origin,
        DraftState state,
        long revision,
        String createdBy,
        String changedBy,
        Instant changedAt,
        Optional<PublicationRequest> request) {

    /** As the database has it. */
    DraftDetails(
            UUID id,
            String process,
            int basedOn,
            DraftOrigin origin,
            DraftState state,
            long revision,
            String createdBy,
            String changedBy,
            Instant changedAt,
            @Nullable UUID askedBy,
            @Nullable String askedByName,
            @Nullable Instant askedAt,
            @Nullable String askedReason) {
        this(
                new DraftId(id),
                process,
                basedOn,
                origin,
                state,
                revision,
                createdBy,
                changedBy,
                changedAt,
                PublicationRequest.of(askedBy, askedByName, askedAt, askedReason));
    }
}
