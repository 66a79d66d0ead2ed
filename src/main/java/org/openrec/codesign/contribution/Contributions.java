package org.openrec.codesign.contribution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What was contributed. */
public interface Contributions extends Repository<Contribution, Long> {

    Contribution saveAndFlush(Contribution contribution);

    Optional<Contribution> findByIdAndInitiative(long id, UUID initiative);

    List<Contribution> findByInitiativeOrderById(UUID initiative);
}
