package org.openrec.codesign.dossier;

import java.util.List;
import java.util.Optional;

/**
 * What everybody may know of how a published badge came about. Only organisations are named: never a person, and nobody who did
 * not want to be.
 *
 * @param supporters who stands behind it
 */
public record BehindBadge(List<Supporter> supporters, List<Origin> criteria) {

    /**
     * @param organisation empty for students, and for a party that is not named
     * @param words what they said, where they knew that everybody would read it
     */
    public record Supporter(Optional<String> organisation, String words) {}

    /** @param cards that a criterion comes from */
    public record Origin(String criterion, List<Matrix.OriginLine> cards) {}
}
