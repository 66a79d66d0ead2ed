package org.openrec.codesign.gate;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** How badges are integrated into an environment of uses. */
public interface UsePlans extends Repository<UsePlan, Long> {

    UsePlan save(UsePlan plan);

    Optional<UsePlan> findFirstByInitiativeOrderByIdDesc(UUID initiative);
}
