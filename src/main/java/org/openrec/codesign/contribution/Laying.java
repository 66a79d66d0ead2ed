package org.openrec.codesign.contribution;

import java.util.Optional;
import org.openrec.codesign.Aspect;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.card.Side;
import org.openrec.codesign.party.Party;
import org.openrec.codesign.party.PartyKind;
import org.springframework.stereotype.Component;

/** Keeps what was contributed, and lays it on the list of its kind. */
@Component
public class Laying {

    private final Contributions contributions;
    private final Cards cards;

    Laying(Contributions contributions, Cards cards) {
        this.contributions = contributions;
        this.cards = cards;
    }

    /** @return the card, whose number is the contribution's, too */
    public Card lay(Contribution given, Optional<Party> by) {
        Contribution kept = contributions.saveAndFlush(given);
        Card card = new Card(kept.initiative(), kept.kind(), kept.id(), kept.text(), kept.givenAt())
                .coded(kept.code(), kept.framework(), kept.address());
        if (kept.kind() == ContributionKind.INTEREST) {
            Aspect aspect = kept.aspect().orElse(Aspect.GAINS);
            card.telling(aspect, side(aspect, by));
        }
        return cards.save(card);
    }

    private static Side side(Aspect aspect, Optional<Party> by) {
        boolean students = aspect == Aspect.FOR_STUDENTS
                || by.filter(party -> party.kind() == PartyKind.STUDENTS).isPresent();
        return students ? Side.STUDENTS : Side.ORGANISATIONS;
    }
}
