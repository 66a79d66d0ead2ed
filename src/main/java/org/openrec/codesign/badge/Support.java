package org.openrec.codesign.badge;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which parties stand behind a badge: what they said last counts, also of an earlier round. */
@Component
public class Support {

    private final GateDecisions decisions;

    Support(GateDecisions decisions) {
        this.decisions = decisions;
    }

    public Set<Long> behind(long badge) {
        Map<Long, Boolean> last = new HashMap<>();
        decisions.findByPaperBadgeOrderById(badge).forEach(it -> it.party()
                .ifPresent(party -> last.put(party, it.agreed())));
        return last.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
