package org.openrec.codesign.course;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.cases.effect.CaseLaws;
import org.openrec.cases.effect.Effect;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.InitiativeId;
import org.springframework.stereotype.Component;

/** What must hold of every initiative: what becomes of it is said by its people at each step, so little. */
@Component
class InitiativeLaws implements CaseLaws {

    @Override
    public String type() {
        return InitiativeId.SUBJECT;
    }

    @Override
    public Set<String> facts() {
        return Set.of(
                BadgeCodesignProcess.MEETING_PLANNED,
                BadgeCodesignProcess.WORKSHOP_PLANNED,
                BadgeCodesignProcess.PARTY,
                BadgeCodesignProcess.PAPER_BADGE);
    }

    @Override
    public Optional<Start> start(String process) {
        return Optional.of(process)
                .filter(BadgeCodesignProcess.KEY::equals)
                .map(key -> new Start(
                        Set.of(),
                        Set.of(
                                BadgeCodesignProcess.ANOTHER_MEETING,
                                BadgeCodesignProcess.ANOTHER_WORKSHOP,
                                BadgeCodesignProcess.PUBLISHED)));
    }

    @Override
    public Map<String, Effect> messages() {
        return Map.of(
                BadgeCodesignProcess.MESSAGE_PARTY_ENTERED, Effect.NONE.giving(BadgeCodesignProcess.PARTY),
                BadgeCodesignProcess.MESSAGE_PARTY_LEFT, Effect.NONE.giving(BadgeCodesignProcess.PARTY),
                BadgeCodesignProcess.MESSAGE_PAUSED, Effect.NONE,
                BadgeCodesignProcess.MESSAGE_RESUMED, Effect.NONE,
                BadgeCodesignProcess.MESSAGE_SERVICE_LEFT, Effect.NONE.ending());
    }
}
