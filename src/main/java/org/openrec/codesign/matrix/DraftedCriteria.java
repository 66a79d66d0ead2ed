package org.openrec.codesign.matrix;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The drafted criteria. */
public interface DraftedCriteria extends Repository<DraftedCriterion, Long> {

    DraftedCriterion saveAndFlush(DraftedCriterion criterion);

    Optional<DraftedCriterion> findByIdAndInitiative(long id, UUID initiative);

    List<DraftedCriterion> findByInitiativeOrderById(UUID initiative);
}
