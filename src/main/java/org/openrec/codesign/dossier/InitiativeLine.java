package org.openrec.codesign.dossier;

import java.time.Instant;
import java.util.Optional;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Turn;

/**
 * An initiative in a list.
 *
 * @param status where its case is, in the words of the diagram; empty once it has ended
 * @param since when that began
 * @param openedAt by which the list is sorted
 * @param next the next date that is fixed: of a meeting, of a workshop
 */
public record InitiativeLine(
        InitiativeId id,
        String title,
        LocalizedText organisation,
        Instant openedAt,
        InitiativeState state,
        int phase,
        Optional<LocalizedText> status,
        Optional<Turn> turn,
        Optional<Instant> since,
        Optional<Instant> next,
        boolean mine) {

    /** Where it stands is no longer told to a party that has left, only where it was then. */
    InitiativeLine asAFormerPartySeesIt(int leftPhase) {
        return new InitiativeLine(
                id,
                title,
                organisation,
                openedAt,
                state,
                leftPhase,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
