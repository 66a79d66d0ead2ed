package org.openrec.codesign.course;

import java.util.ArrayList;
import java.util.List;
import org.openrec.cases.Cases;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.openrec.task.AwaitedTasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Parties that have not answered: the service need not wait for them. */
@Component
public class SilentParties {

    /** In characters. */
    public static final int LONGEST_REASON = 2000;

    private final Access access;
    private final AwaitedTasks awaited;
    private final Cases cases;
    private final Memory memory;

    SilentParties(Access access, AwaitedTasks awaited, Cases cases, Memory memory) {
        this.access = access;
        this.awaited = awaited;
        this.cases = cases;
        this.memory = memory;
    }

    /**
     * Goes on without those who have not answered at a step: who is silent is remembered as silent.
     *
     * @param step the BPMN id of a step that is repeated for each party
     * @throws InitiativeInvalid if nobody is awaited there, or no reason is given
     */
    @Transactional
    public void goOnWithout(InitiativeId id, String step, String reason) {
        cases.oneAtATime(id.subject());
        Initiative initiative = access.led(id);
        initiative.mustBeOpen();
        List<AwaitedTasks.Awaited> silent = awaited.of(initiative.subject()).stream()
                .filter(it -> it.step().equals(step))
                .toList();
        List<FieldProblem> problems = new ArrayList<>();
        check(problems, silent.isEmpty(), "/step", "nobodyAwaited");
        check(problems, reason.isBlank(), "/reason", "goOnReason");
        check(problems, reason.length() > LONGEST_REASON, "/reason", "reasonTooLong", LONGEST_REASON);
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
        silent.forEach(it -> memory.keep(Happened.of(id, Happening.WENT_ON_WITHOUT, it.name(), reason.strip())
                .by(access.actor())
                .about(Long.parseLong(it.member()))));
        silent.stream()
                .map(AwaitedTasks.Awaited::member)
                .distinct()
                .forEach(member -> BadgeCodesignProcess.PARTY_SETS.forEach(
                        set -> cases.goOnWithout(initiative.subject(), set, member, step)));
    }

    private static void check(
            List<FieldProblem> problems, boolean wrong, String pointer, String key, Object... arguments) {
        if (wrong) {
            problems.add(new FieldProblem(pointer, Texts.both("codesign.problem." + key, arguments)));
        }
    }
}
