package org.openrec.codesign.course;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.openrec.cases.Cases;
import org.openrec.cases.ProcessVariables;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.InitiativeIsNotOpen;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.Phase;
import org.openrec.codesign.card.Settling;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.session.Meetings;
import org.openrec.codesign.session.Session;
import org.openrec.codesign.session.SessionState;
import org.openrec.codesign.session.Sessions;
import org.openrec.codesign.session.Workshops;
import org.openrec.people.Actor;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.Role;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the team of an initiative does with it as a whole: open it, let it rest, leave it, go back. */
@Component
@Transactional
public class Accompanying {

    private static final int LONGEST_TITLE = 160;
    private static final Pattern BREAK = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");
    private static final int LONGEST_REASON = 2000;

    private final Initiatives initiatives;
    private final Organisations organisations;
    private final Access access;
    private final Cases cases;
    private final Settling settling;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Memory memory;
    private final Clock clock;

    Accompanying(
            Initiatives initiatives,
            Organisations organisations,
            Access access,
            Cases cases,
            Settling settling,
            Meetings meetings,
            Workshops workshops,
            Memory memory,
            Clock clock) {
        this.initiatives = initiatives;
        this.organisations = organisations;
        this.access = access;
        this.cases = cases;
        this.settling = settling;
        this.meetings = meetings;
        this.workshops = workshops;
        this.memory = memory;
        this.clock = clock;
    }

    /**
     * Opens an initiative and starts its case.
     *
     * @param organisation the id of the service that carries it
     * @param startPhase 1 to 8: what came before was done on paper
     * @param reason what was done on paper; needed from phase 2 on
     * @throws InitiativeInvalid with everything that is wrong
     * @throws NotYourInitiative for whoever is neither accompanist nor staff of the service
     */
    public InitiativeId open(String title, String organisation, int startPhase, String reason) {
        return open(title, organisation, startPhase, reason, initiative -> {});
    }

    /** @param bringing what was done before, in the same transaction and before anybody is asked anything */
    InitiativeId open(String title, String organisation, int startPhase, String reason, Consumer<Initiative> bringing) {
        return begin(title, organisation, startPhase, reason, initiative -> {
            bringing.accept(initiative);
            Phase phase = Phase.of(startPhase).orElseThrow();
            start(initiative, phase == Phase.ECOSYSTEM ? Optional.empty() : Optional.of(phase.step()));
        });
    }

    /**
     * Opens an initiative whose badges exist already: it begins at the gate of the catalogue.
     *
     * @param bringing puts them on paper
     * @throws InitiativeInvalid with everything that is wrong
     * @throws NotYourInitiative for whoever is neither accompanist nor staff of the service
     */
    public InitiativeId openAtGate(String title, String organisation, String reason, Consumer<Initiative> bringing) {
        return begin(title, organisation, Phase.PAPER_BADGES.number(), reason, initiative -> {
            bringing.accept(initiative);
            start(initiative, Optional.of(BadgeCodesignProcess.GATE));
        });
    }

    private InitiativeId begin(
            String title, String organisation, int startPhase, String reason, Consumer<Initiative> starting) {
        Actor actor = access.actor();
        if (!actor.has(Role.ACCOMPANIST) && !actor.has(Role.STAFF)) {
            throw new NotYourInitiative();
        }
        List<FieldProblem> problems = new ArrayList<>();
        Optional<OrganisationId> service = service(organisation);
        Optional<Phase> start = Phase.of(startPhase);
        check(
                problems,
                title.isBlank()
                        || title.length() > LONGEST_TITLE
                        || BREAK.matcher(title.strip()).find(),
                "/title",
                "title",
                LONGEST_TITLE);
        check(problems, service.isEmpty(), "/organisation", "organisation");
        check(problems, start.isEmpty(), "/startPhase", "phase");
        check(problems, startPhase > 1 && reason.isBlank(), "/reason", "startReason");
        check(problems, reason.length() > LONGEST_REASON, "/reason", "reasonTooLong", LONGEST_REASON);
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
        if (!actor.has(Role.ACCOMPANIST) && !actor.isStaffOf(service.orElseThrow())) {
            throw new NotYourInitiative();
        }
        Initiative initiative = initiatives.saveAndFlush(Initiative.open(
                title.strip(), service.orElseThrow(), start.orElseThrow(), reason.strip(), actor, clock.instant()));
        memory.keep(Happened.of(initiative.id(), Happening.OPENED, initiative.title())
                .by(actor));
        memory.tellLists();
        if (startPhase > 1) {
            memory.keep(Happened.of(initiative.id(), Happening.OPENED_LATER, startPhase, initiative.reason())
                    .by(actor));
        }
        starting.accept(initiative);
        return initiative.id();
    }

    private static void check(
            List<FieldProblem> problems, boolean wrong, String pointer, String key, Object... arguments) {
        if (wrong) {
            problems.add(new FieldProblem(pointer, Texts.both("codesign.problem." + key, arguments)));
        }
    }

    private Optional<OrganisationId> service(String id) {
        return organisations.all().stream()
                .filter(it -> it.kind() == OrganisationKind.SERVICE)
                .map(Organisation::id)
                .filter(it -> it.value().equals(id))
                .findFirst();
    }

    /** @param step where it begins, if not at its beginning */
    private void start(Initiative initiative, Optional<String> step) {
        ProcessVariables variables = ProcessVariables.none()
                .with(BadgeCodesignProcess.ANOTHER_MEETING, false)
                .with(BadgeCodesignProcess.ANOTHER_WORKSHOP, false)
                .with(BadgeCodesignProcess.PUBLISHED, 0);
        step.ifPresentOrElse(
                it -> cases.startAt(BadgeCodesignProcess.KEY, it, initiative.subject(), variables),
                () -> cases.start(BadgeCodesignProcess.KEY, initiative.subject(), variables));
    }

    /** Nothing of the initiative can be done until it is resumed. */
    public void pause(InitiativeId id) {
        Initiative initiative = locked(id);
        initiative.pause();
        tell(initiative, BadgeCodesignProcess.MESSAGE_PAUSED);
        cases.pause(initiative.subject());
        keep(initiative, Happening.PAUSED);
    }

    public void resume(InitiativeId id) {
        Initiative initiative = locked(id);
        initiative.resume();
        cases.resume(initiative.subject());
        tell(initiative, BadgeCodesignProcess.MESSAGE_RESUMED);
        keep(initiative, Happening.RESUMED);
    }

    /** The service leaves: the initiative ends, and what was contributed stays. */
    public void leave(InitiativeId id) {
        Initiative initiative = locked(id);
        if (initiative.state().ended()) {
            throw new InitiativeIsNotOpen();
        }
        if (initiative.state() == InitiativeState.PAUSED) {
            cases.resume(initiative.subject());
        }
        keep(initiative, Happening.SERVICE_LEFT);
        tell(initiative, BadgeCodesignProcess.MESSAGE_SERVICE_LEFT);
    }

    /**
     * Goes back to an earlier phase; its lists and those behind it are open again, with everything in them.
     *
     * @param sessionsAgain whether meetings and workshops that were held already are to be held again
     * @throws InitiativeInvalid if the phase is not an earlier one, or no reason is given
     */
    public void goBack(InitiativeId id, int number, String reason, boolean sessionsAgain) {
        Initiative initiative = locked(id);
        initiative.mustBeOpen();
        List<FieldProblem> problems = new ArrayList<>();
        check(problems, number < 1 || number >= initiative.phase(), "/number", "earlierPhase", initiative.phase());
        check(problems, reason.isBlank(), "/reason", "backReason");
        check(problems, reason.length() > LONGEST_REASON, "/reason", "reasonTooLong", LONGEST_REASON);
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
        memory.keep(Happened.of(initiative.id(), Happening.WENT_BACK, number, reason.strip())
                .by(access.actor()));
        Phase phase = Phase.of(number).orElseThrow();
        settling.openFrom(initiative, phase);
        if (sessionsAgain) {
            initiative.spare(0, 0);
        } else {
            initiative.spare(
                    heldBehind(initiative, phase, BadgeCodesignProcess.MEETING, meetings),
                    heldBehind(initiative, phase, BadgeCodesignProcess.WORKSHOP, workshops));
        }
        initiatives.saveAndFlush(initiative);
        cases.moveTo(initiative.subject(), phase.step(), reason.strip());
    }

    /** How many sessions of a kind were held of those that the diagram draws behind a phase. */
    private <S extends Session> int heldBehind(
            Initiative initiative, Phase phase, String milestone, Sessions<S> sessions) {
        long before = cases.milestones(initiative.subject()).stream()
                .takeWhile(it -> !it.step().equals(phase.step()))
                .filter(it -> it.name().equals(milestone))
                .count();
        return (int) sessions.findByInitiativeOrderById(initiative.id().value()).stream()
                .filter(it -> it.state() == SessionState.HELD && it.number() > before)
                .count();
    }

    private Initiative locked(InitiativeId id) {
        cases.oneAtATime(id.subject());
        return access.led(id);
    }

    private void tell(Initiative initiative, String message) {
        cases.correlate(initiative.subject(), message, ProcessVariables.none());
    }

    private void keep(Initiative initiative, Happening what) {
        memory.keep(Happened.of(initiative.id(), what).by(access.actor()));
    }
}
