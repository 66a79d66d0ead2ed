package org.openrec.codesign.ui.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.session.SessionKind;
import org.openrec.codesign.session.SessionState;

/** When people of an initiative meet next, and whether they are at it now. */
final class SessionTimes {

    /** @param workshop else it is a meeting */
    record Session(boolean workshop, int number, Instant at, String place, String about) {

        private boolean goesOn(Instant now) {
            SessionKind kind = workshop ? SessionKind.WORKSHOP : SessionKind.MEETING;
            return !at.isAfter(now) && at.plus(kind.length()).isAfter(now);
        }
    }

    private SessionTimes() {}

    static Optional<Session> next(Dossier dossier, Instant now) {
        return planned(dossier).filter(it -> it.at().isAfter(now)).min(Comparator.comparing(Session::at));
    }

    static Optional<Session> current(Dossier dossier, Instant now) {
        return planned(dossier).filter(it -> it.goesOn(now)).findFirst();
    }

    private static Stream<Session> planned(Dossier dossier) {
        return Stream.concat(
                dossier.meetings().all().stream()
                        .filter(it -> it.state() == SessionState.PLANNED)
                        .flatMap(
                                it -> it
                                        .chosenAt()
                                        .map(at -> new Session(false, it.number(), at, it.place(), it.agenda()))
                                        .stream()),
                dossier.workshops().all().stream()
                        .filter(it -> it.state() == SessionState.PLANNED)
                        .flatMap(
                                it -> it
                                        .heldAt()
                                        .map(at -> new Session(true, it.number(), at, it.place(), it.theme()))
                                        .stream()));
    }
}
