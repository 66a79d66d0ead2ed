package org.openrec.codesign.course;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.openrec.cases.MilestoneListener;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.Phase;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
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
    private final Meetings meetings;
    private final Workshops workshops;
    private final SessionInvitations invitations;
    private final Memory memory;

    InitiativeMilestones(
            Initiatives initiatives,
            Meetings meetings,
            Workshops workshops,
            SessionInvitations invitations,
            Memory memory) {
        this.invitations = invitations;
        this.initiatives = initiatives;
        this.meetings = meetings;
        this.workshops = workshops;
        this.memory = memory;
    }

    @Override
    public String type() {
        return InitiativeId.SUBJECT;
    }

    @Override
    public void entered(Subject subject, String milestone, int order, Instant at) {
        InitiativeId id = InitiativeId.of(subject.id());
        Initiative initiative = initiatives.findById(id.value()).orElseThrow(UnknownInitiative::new);
        switch (milestone) {
            case BadgeCodesignProcess.MEETING -> {
                if (initiative.sparesMeeting()) {
                    return;
                }
                int number = Math.max(order, meetings.nextNumber(id));
                meetings.saveAndFlush(new Meeting(id, number, at));
                memory.keep(Happened.of(id, Happening.MEETING_OPENED, number), at);
            }
            case BadgeCodesignProcess.WORKSHOP -> {
                if (initiative.sparesWorkshop()) {
                    return;
                }
                int number = Math.max(order, workshops.nextNumber(id));
                workshops.saveAndFlush(new Workshop(id, number, at));
                memory.keep(Happened.of(id, Happening.WORKSHOP_OPENED, number), at);
            }
            default -> phase(milestone).ifPresent(phase -> enter(initiative, phase, at));
        }
    }

    private void enter(Initiative initiative, Phase phase, Instant at) {
        initiative.enter(phase);
        initiatives.saveAndFlush(initiative);
        memory.keep(Happened.of(initiative.id(), Happening.PHASE_ENTERED, phase.number()), at);
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
                phase(milestone)
                        .ifPresent(phase -> memory.keep(
                                Happened.of(
                                        InitiativeId.of(subject.id()),
                                        unfinished ? Happening.PHASE_BROKEN_OFF : Happening.PHASE_DONE,
                                        phase.number()),
                                at));
        }
    }

    private static Optional<Phase> phase(String milestone) {
        return milestone.matches(BadgeCodesignProcess.PHASE + "[1-8]")
                ? Phase.of(Integer.parseInt(milestone.substring(BadgeCodesignProcess.PHASE.length())))
                : Optional.empty();
    }
}
