package org.openrec.codesign.dossier;

import java.util.List;
import java.util.Optional;

/**
 * Who stands behind a published badge, as everybody may know it. Only organisations are named: never a person, and nobody who
 * did not want to be.
 */
public record BehindBadge(List<Supporter> supporters) {

    /**
     * @param organisation empty for students, and for a party that is not named
     * @param words what they said, where they knew that everybody would read it
     */
    public record Supporter(Optional<String> organisation, String words) {}

    /** @param cards that a criterion comes from; those of persons are nobody's */
    public record Origin(String criterion, List<Matrix.OriginLine> cards) {}
}
