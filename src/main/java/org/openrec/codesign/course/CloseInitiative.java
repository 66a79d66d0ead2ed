package org.openrec.codesign.course;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrec.cases.Action;
import org.openrec.cases.ActionInput;
import org.openrec.cases.ProcessVariables;
import org.openrec.cases.Visit;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Ends an initiative: its case has come to an end of the diagram. */
@Component("closeInitiative")
class CloseInitiative implements Action {

    private static final String OUTCOME = "outcome";
    private static final Map<String, InitiativeState> OUTCOMES = Map.of(
            "completed", InitiativeState.COMPLETED,
            "withoutBadge", InitiativeState.WITHOUT_BADGE,
            "left", InitiativeState.LEFT);

    private static final Map<InitiativeState, Happening> ENDINGS = Map.of(
            InitiativeState.COMPLETED, Happening.ENDED_COMPLETED,
            InitiativeState.WITHOUT_BADGE, Happening.ENDED_WITHOUT_BADGE);

    private final Initiatives initiatives;
    private final Memory memory;
    private final Clock clock;

    CloseInitiative(Initiatives initiatives, Memory memory, Clock clock) {
        this.initiatives = initiatives;
        this.memory = memory;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "closeInitiative";
    }

    @Override
    public LocalizedText label() {
        return Texts.both("codesign.action.closeInitiative");
    }

    @Override
    public List<ActionInput> inputs() {
        return List.of(ActionInput.choice(
                OUTCOME,
                Texts.both("codesign.action.closeInitiative.outcome"),
                OUTCOMES.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                outcome -> Texts.both(
                                        "codesign.state." + outcome.getValue().code())))));
    }

    @Override
    public ProcessVariables run(Visit visit) {
        InitiativeId id = InitiativeId.of(visit.subject().id());
        InitiativeState outcome = Optional.ofNullable(OUTCOMES.get(visit.input(OUTCOME)))
                .orElseThrow(() -> new IllegalStateException("No initiative ends as " + visit.input(OUTCOME)));
        initiatives.findById(id.value()).orElseThrow(UnknownInitiative::new).end(outcome, clock.instant());
        memory.keep(Happened.of(id, ENDINGS.getOrDefault(outcome, Happening.ENDED_LEFT)));
        memory.tellLists();
        return ProcessVariables.none();
    }
}
