package org.openrec.codesign.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The parties of initiatives, those that have left too. */
public interface Parties extends Repository<Party, Long> {

    Party saveAndFlush(Party party);

    Optional<Party> findByIdAndInitiative(long id, UUID initiative);

    List<Party> findByInitiativeOrderById(UUID initiative);

    List<Party> findByInitiativeAndLeftAtIsNullOrderById(UUID initiative);
}
