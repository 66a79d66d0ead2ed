package org.openrec.codesign;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openrec.cases.MilestoneListener;
import org.openrec.codesign.course.Journal;
import org.openrec.codesign.course.Phase;
import org.openrec.codesign.course.PhaseVisit;
import org.openrec.codesign.course.PhaseVisits;
import org.openrec.codesign.session.Meeting;
import org.openrec.codesign.session.Meetings;
import org.openrec.codesign.session.SessionInvitations;
import org.openrec.codesign.session.Workshop;
import org.openrec.codesign.session.Workshops;
import org.openrec.shared.Subject;
import org.springframework.stereotype.Component;

/** Writes down when phases, meetings and workshops begin and end, as the diagram comes to them. */
@Component
class InitiativeMilestones implements MilestoneListener {

    private final Initiatives initiatives;
    private final PhaseVisits visits;
    private final Meetings meetings;
    private final Workshops workshops;
    private final SessionInvitations invitations;
    private final Journal journal;

    InitiativeMilestones(
            Initiatives initiatives,
            PhaseVisits visits,
            Meetings meetings,
            Workshops workshops,
            SessionInvitations invitations,
            Journal journal) {
        this.invitations = invitations;
        this.initiatives = initiatives;
        this.visits = visits;
        this.meetings = meetings;
        this.workshops = workshops;
        this.journal = journal;
    }

    @Override
    public String type() {
        return InitiativeSubject.TYPE;
    }

    @Override
    public void entered(Subject subject, String milestone, Instant at) {
        InitiativeId id = InitiativeId.of(subject.id());
        switch (milestone) {
            case BadgeCodesignProcess.MEETING -> {
                int number = meetings.nextNumber(id);
                meetings.saveAndFlush(new Meeting(id, number, at));
                journal.writeByItself(id, "meetingOpened", number);
            }
            case BadgeCodesignProcess.WORKSHOP -> {
                int number = workshops.nextNumber(id);
                workshops.saveAndFlush(new Workshop(id, number, at));
                journal.writeByItself(id, "workshopOpened", number);
            }
            default -> phase(milestone).ifPresent(phase -> enter(id, phase, at));
        }
    }

    private void enter(InitiativeId id, Phase phase, Instant at) {
        Initiative initiative = initiatives.findById(id.value()).orElseThrow(UnknownInitiative::new);
        initiative.enter(phase);
        visits.saveAndFlush(new PhaseVisit(id, phase, at));
        journal.write(id, "", "phaseEntered", phase.title());
    }

    @Override
    public void left(Subject subject, String milestone, boolean unfinished, Instant at) {
        UUID id = InitiativeId.of(subject.id()).value();
        switch (milestone) {
            case BadgeCodesignProcess.MEETING ->
                meetings.findByInitiativeOrderById(id).stream()
                        .filter(it -> it.cancel(at))
                        .forEach(invitations::tell);
            case BadgeCodesignProcess.WORKSHOP ->
                workshops.findByInitiativeOrderById(id).stream()
                        .filter(it -> it.cancel(at))
                        .forEach(invitations::tell);
            default ->
                phase(milestone).ifPresent(phase -> visits.findByInitiativeOrderById(id).stream()
                        .filter(visit -> visit.number() == phase.number()
                                && visit.leftAt().isEmpty())
                        .forEach(visit -> visit.leave(at, unfinished)));
        }
    }

    private static Optional<Phase> phase(String milestone) {
        return milestone.matches(BadgeCodesignProcess.PHASE + "[1-8]")
                ? Phase.of(Integer.parseInt(milestone.substring(BadgeCodesignProcess.PHASE.length())))
                : Optional.empty();
    }
}
