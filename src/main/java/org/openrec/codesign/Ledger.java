package org.openrec.codesign;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The party ledger. */
interface Ledger extends Repository<PartyEvent, Long> {

    PartyEvent save(PartyEvent event);

    List<PartyEvent> findByInitiativeOrderById(UUID initiative);
}
