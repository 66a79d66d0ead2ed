package org.openrec.codesign.course;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** All stays in phases. */
public interface PhaseVisits extends Repository<PhaseVisit, Long> {

    PhaseVisit saveAndFlush(PhaseVisit visit);

    List<PhaseVisit> findByInitiativeOrderById(UUID initiative);
}
