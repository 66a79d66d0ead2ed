package org.openrec.codesign.badge;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What was said at the gate. */
public interface GateDecisions extends Repository<GateDecision, Long> {

    GateDecision save(GateDecision decision);

    List<GateDecision> findByPaperBadgeOrderById(long paperBadge);
}
