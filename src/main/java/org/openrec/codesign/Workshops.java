package org.openrec.codesign;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The workshops with third parties. */
interface Workshops extends Repository<Workshop, Long> {

    Workshop saveAndFlush(Workshop workshop);

    List<Workshop> findByInitiativeOrderById(UUID initiative);
}
