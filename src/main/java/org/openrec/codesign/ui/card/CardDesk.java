package org.openrec.codesign.ui.card;

import java.time.Clock;
import java.util.List;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.card.Arranging;
import org.openrec.codesign.card.Settling;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.dossier.CardLists;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.framework.FrameworkCompetence;
import org.openrec.codesign.framework.Frameworks;
import org.openrec.shared.Changes;
import org.springframework.stereotype.Component;

/** What one needs at hand to work on a list. */
@Component
record CardDesk(
        CardLists lists,
        Arranging arranging,
        Settling settling,
        Contributing contributing,
        Dossiers dossiers,
        Frameworks frameworks,
        Changes changes,
        Clock clock) {

    /** What the frameworks of the initiative's service have in such words. */
    List<FrameworkCompetence> frameworks(InitiativeId initiative, String words) {
        return dossiers.find(initiative)
                .map(it -> frameworks.search(it.organisation(), words))
                .orElse(List.of());
    }
}
