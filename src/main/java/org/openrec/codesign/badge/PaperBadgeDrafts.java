package org.openrec.codesign.badge;

import java.time.Clock;
import java.util.List;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.shared.LocalizedText;
import org.springframework.stereotype.Component;

/** Puts badges on paper that were not written on a form. */
@Component
public class PaperBadgeDrafts {

    private final PaperBadges badges;
    private final Proposals proposals;
    private final Memory memory;
    private final Clock clock;

    PaperBadgeDrafts(PaperBadges badges, Proposals proposals, Memory memory, Clock clock) {
        this.badges = badges;
        this.proposals = proposals;
        this.memory = memory;
        this.clock = clock;
    }

    /** @param criterion the drafted one that it comes from */
    public record Line(long criterion, String title, String description) {}

    /** In the caller's transaction. */
    public void draft(InitiativeId initiative, LocalizedText name, LocalizedText summary, List<Line> criteria) {
        PaperBadgeContent content = new PaperBadgeContent(
                name,
                summary,
                criteria.stream()
                        .map(it -> new PaperCriterion(it.criterion(), it.title(), it.description()))
                        .toList());
        PaperBadge badge = badges.saveAndFlush(new PaperBadge(initiative, content, clock.instant()));
        proposals.keep(badge, "", clock.instant());
        memory.keep(Happened.of(initiative, Happening.BADGE_DRAFTED, name));
    }
}
