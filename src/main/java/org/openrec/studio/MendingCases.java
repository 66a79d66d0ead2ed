package org.openrec.studio;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.cases.hanging.HangingCases;
import org.openrec.people.Actor;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.studio.Intervention.Deed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers do by hand to cases that hang, each with a reason and a line in the history. */
@Service
@Transactional
public class MendingCases {

    /** In characters. */
    public static final int LONGEST_REASON = 1_000;

    private final HangingCases cases;
    private final Interventions interventions;
    private final Managers managers;
    private final Clock clock;

    MendingCases(HangingCases cases, Interventions interventions, Managers managers, Clock clock) {
        this.cases = cases;
        this.interventions = interventions;
        this.managers = managers;
        this.clock = clock;
    }

    /** The longest waiting first. */
    @Transactional(readOnly = true)
    public List<HangingCase> hanging() {
        managers.require();
        return cases.all();
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Intervention> history() {
        managers.require();
        return interventions.findTop50ByOrderByIdDesc();
    }

    /** The step is tried again at once. */
    public void retry(String id, String reason) {
        keep(id, Deed.RETRIED, null, reason);
        cases.retry(id);
    }

    /**
     * Takes the case to another step.
     *
     * @throws DraftInvalid if it cannot be taken there
     */
    public void move(String id, String to, String reason) {
        HangingCase hanging = find(id);
        if (hanging.places().stream().noneMatch(it -> it.step().equals(to))) {
            throw new DraftInvalid("/to", "studio.incidents.problem.to");
        }
        keep(id, Deed.MOVED, to, reason);
        cases.move(id, to, reason.strip());
    }

    /** @param told what is read of the case from now on; in the product's words if it is empty */
    public void end(String id, String reason, Optional<LocalizedText> told) {
        keep(id, Deed.ENDED, null, reason);
        cases.end(id, reason.strip(), told.orElseGet(() -> Texts.both("studio.incidents.ended")));
    }

    private void keep(String id, Deed deed, @Nullable String to, String given) {
        Actor actor = managers.require();
        String reason = given.strip();
        if (reason.isEmpty()) {
            throw new DraftInvalid("/reason", "studio.problem.reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new DraftInvalid("/reason", "studio.problem.longReason", LONGEST_REASON);
        }
        interventions.save(new Intervention(find(id), deed, to, reason, actor, clock.instant()));
    }

    private HangingCase find(String id) {
        managers.require();
        return cases.find(id).orElseThrow(GoesOnAlready::new);
    }

    /** Somebody has mended it, or it goes on by itself. */
    public static final class GoesOnAlready extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        GoesOnAlready() {
            super("studio.incidents.problem.over");
        }
    }
}
