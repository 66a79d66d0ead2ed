package org.openrec.codesign.course;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The journals of initiatives. */
public interface JournalEntries extends Repository<JournalEntry, Long> {

    JournalEntry save(JournalEntry entry);

    List<JournalEntry> findByInitiativeOrderById(UUID initiative);
}
