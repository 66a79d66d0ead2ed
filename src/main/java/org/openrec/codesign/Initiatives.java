package org.openrec.codesign;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The initiatives. */
public interface Initiatives extends Repository<Initiative, UUID> {

    Initiative saveAndFlush(Initiative initiative);

    Optional<Initiative> findById(UUID id);
}
