package org.openrec.codesign;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The accompaniment meetings. */
interface Meetings extends Repository<Meeting, Long> {

    Meeting saveAndFlush(Meeting meeting);

    List<Meeting> findByInitiativeOrderById(UUID initiative);
}
