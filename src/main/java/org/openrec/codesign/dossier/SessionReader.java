package org.openrec.codesign.dossier;

import java.util.List;
import java.util.function.Function;
import org.openrec.cases.Cases;
import org.openrec.cases.Milestone;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.session.Meetings;
import org.openrec.codesign.session.SessionState;
import org.openrec.codesign.session.Workshop;
import org.openrec.codesign.session.Workshops;
import org.springframework.stereotype.Component;

/** The meetings and workshops of a dossier, beside how many its diagram draws. */
@Component
public class SessionReader {

    private final Meetings meetings;
    private final Workshops workshops;
    private final Cases cases;

    SessionReader(Meetings meetings, Workshops workshops, Cases cases) {
        this.meetings = meetings;
        this.workshops = workshops;
        this.cases = cases;
    }

    public Dossier.Sessions<Dossier.MeetingLine> meetings(Initiative initiative, boolean hidden) {
        return sessions(
                initiative,
                BadgeCodesignProcess.MEETING,
                hidden
                        ? List.of()
                        : meetings.findByInitiativeOrderById(initiative.id().value()).stream()
                                .map(it -> new Dossier.MeetingLine(
                                        it.number(),
                                        it.state(),
                                        it.dates(),
                                        it.chosenAt(),
                                        it.place(),
                                        it.agenda(),
                                        it.record(),
                                        it.endedAt()))
                                .toList(),
                Dossier.MeetingLine::state);
    }

    public Dossier.Sessions<Dossier.WorkshopLine> workshops(Initiative initiative, boolean hidden) {
        return sessions(
                initiative,
                BadgeCodesignProcess.WORKSHOP,
                hidden
                        ? List.of()
                        : workshops.findByInitiativeOrderById(initiative.id().value()).stream()
                                .map(it -> new Dossier.WorkshopLine(
                                        it.number(),
                                        it.state(),
                                        it.theme(),
                                        it.mode().map(Workshop.Mode.ASYNCHRONOUS::equals),
                                        it.heldAt(),
                                        it.openUntil(),
                                        it.place(),
                                        it.attendance(),
                                        it.summary(),
                                        it.endedAt()))
                                .toList(),
                Dossier.WorkshopLine::state);
    }

    private <T> Dossier.Sessions<T> sessions(
            Initiative initiative, String milestone, List<T> all, Function<T, SessionState> state) {
        List<Milestone> drawn = cases.milestones(initiative.subject()).stream()
                .filter(it -> it.name().equals(milestone))
                .toList();
        return new Dossier.Sessions<>(
                (int) all.stream()
                        .filter(it -> state.apply(it) == SessionState.HELD)
                        .count(),
                (int) drawn.stream().filter(it -> !it.optional()).count(),
                drawn.size(),
                all);
    }
}
