package org.openrec.codesign.party;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The party ledger. */
public interface Ledger extends Repository<PartyEvent, Long> {

    PartyEvent save(PartyEvent event);

    List<PartyEvent> findByInitiativeOrderById(UUID initiative);
}
