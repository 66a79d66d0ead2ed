package org.openrec.codesign.ui.card;

import java.time.Clock;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.card.Arranging;
import org.openrec.codesign.card.Settling;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.dossier.CardLists;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.framework.Frameworks;
import org.openrec.people.OrganisationId;
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

    /** The service that carries the initiative; its frameworks are searched. */
    OrganisationId service(InitiativeId initiative) {
        return dossiers.find(initiative).orElseThrow(UnknownInitiative::new).organisation();
    }
}
