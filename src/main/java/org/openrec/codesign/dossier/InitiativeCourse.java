package org.openrec.codesign.dossier;

import java.time.Clock;
import java.util.UUID;
import org.openrec.cases.subject.CaseCourse;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** What becomes of initiatives as their cases go on. */
@Component
class InitiativeCourse implements CaseCourse {

    private final Initiatives initiatives;
    private final Clock clock;

    InitiativeCourse(Initiatives initiatives, Clock clock) {
        this.initiatives = initiatives;
        this.clock = clock;
    }

    @Override
    public String type() {
        return InitiativeId.SUBJECT;
    }

    @Override
    public boolean rests(Subject subject) {
        return get(subject).state() == InitiativeState.PAUSED;
    }

    @Override
    public void caseEnded(Subject subject) {
        initiatives
                .findById(InitiativeId.of(subject.id()).value())
                .ifPresent(it -> it.end(InitiativeState.ENDED, clock.instant()));
    }

    private Initiative get(Subject subject) {
        return initiatives.findById(id(subject)).orElseThrow(UnknownInitiative::new);
    }

    private static UUID id(Subject subject) {
        return InitiativeId.of(subject.id()).value();
    }
}
