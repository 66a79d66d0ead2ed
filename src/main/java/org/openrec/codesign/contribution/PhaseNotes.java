package org.openrec.codesign.contribution;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** What teams wrote down in phases. */
public interface PhaseNotes extends Repository<PhaseNote, Long> {

    PhaseNote save(PhaseNote note);

    void deleteByInitiativeAndAboutIn(UUID initiative, Collection<PhaseNote.About> about);

    List<PhaseNote> findByInitiativeOrderById(UUID initiative);
}
