package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.Phase;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.PathFigure;
import org.openrec.shared.ui.PathStep;

/** The eight phases in one row with how long each took; on a phone those that are done are one line. */
class PhasePath extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Dossier dossier;
    private final transient Map<Phase, Long> usualDays;
    private final transient Words words;

    /** @param usualDays how many days a phase takes as a rule, where that is known */
    PhasePath(Dossier dossier, Map<Phase, Long> usualDays, Words words) {
        this.dossier = dossier;
        this.usualDays = usualDays;
        this.words = words;
        List<PathStep> steps = dossier.phases().stream().map(this::step).toList();
        List<PathStep> done =
                steps.stream().filter(it -> it.state() == PathStep.State.DONE).toList();
        Optional<PathStep> inShort = done.isEmpty() ? Optional.empty() : Optional.of(inOne(done));
        add(PathFigure.across(words.text("path"), steps, inShort));
    }

    private PathStep inOne(List<PathStep> done) {
        PathStep last = done.get(done.size() - 1);
        return PathStep.done(
                words.text("path.done", done.size(), last.label()),
                last.detail().orElse(""));
    }

    private PathStep step(Dossier.PhaseLine line) {
        int number = line.phase().number();
        String label = number + ". " + words.text("phase." + number + ".short");
        return switch (line.state()) {
            case PAPER -> PathStep.done(label, words.text("path.paper"));
            case DONE -> PathStep.done(label, lasted(line));
            case NOW -> {
                String since = line.enteredAt()
                        .map(at -> words.text("path.now", words.between(at, words.now())))
                        .orElse("");
                yield dossier.state() == InitiativeState.OPEN
                        ? PathStep.now(label, since)
                        : PathStep.stopped(label, since);
            }
            case AHEAD -> PathStep.ahead(label, usual(line.phase()));
        };
    }

    private String lasted(Dossier.PhaseLine line) {
        return line.enteredAt()
                .flatMap(from -> line.leftAt().map(to -> words.between(from, to)))
                .orElse("");
    }

    private Optional<String> usual(Phase phase) {
        return Optional.ofNullable(usualDays.get(phase))
                .map(days -> words.text("path.usual", Dates.duration(Duration.ofDays(days), words.locale())));
    }
}
