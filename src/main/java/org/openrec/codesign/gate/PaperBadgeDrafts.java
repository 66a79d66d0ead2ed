package org.openrec.codesign.gate;

import java.time.Clock;
import java.util.List;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.Written;
import org.openrec.codesign.writing.SheetDrafting;
import org.openrec.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Puts badges on paper that were not written on a form. */
@Component
public class PaperBadgeDrafts {

    private final SheetDrafting drafting;
    private final Gate gate;
    private final Memory memory;
    private final Clock clock;

    PaperBadgeDrafts(SheetDrafting drafting, Gate gate, Memory memory, Clock clock) {
        this.drafting = drafting;
        this.gate = gate;
        this.memory = memory;
        this.clock = clock;
    }

    /** @param criterion the drafted one that it comes from */
    public record Line(long criterion, String title, String description) {}

    /** In the caller's transaction. */
    public void draft(InitiativeId initiative, LocalizedText name, LocalizedText summary, List<Line> criteria) {
        Sheet sheet = drafting.of(
                initiative,
                Written.of(name),
                Written.of(summary),
                criteria.stream().map(PaperBadgeDrafts::criterion).toList());
        gate.propose(new PaperBadge(initiative, sheet, clock.instant()), "");
        memory.keep(Happened.of(initiative, Happening.BADGE_DRAFTED, name));
    }

    private static SheetCriterion criterion(Line line) {
        return new SheetCriterion(
                Long.toString(line.criterion()),
                Written.french(line.title()),
                Written.french(line.description()),
                List.of(),
                List.of(),
                List.of());
    }
}
