package org.openrec.codesign.contribution;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The crossings. */
public interface Crossings extends Repository<Crossing, Long> {

    Crossing saveAndFlush(Crossing crossing);

    Optional<Crossing> findByIdAndInitiative(long id, UUID initiative);

    List<Crossing> findByInitiativeOrderById(UUID initiative);
}
