package org.openrec.codesign.card;

import org.openrec.shared.Problem;

/** Somebody else did something with the card in the meantime; nothing is chosen for anybody. */
public final class CardHasChanged extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    private CardHasChanged(String key, Object... arguments) {
        super(key, arguments);
    }

    static CardHasChanged reworded(String now) {
        return new CardHasChanged("codesign.problem.cardReworded", now);
    }

    static CardHasChanged joined() {
        return new CardHasChanged("codesign.problem.cardJoined");
    }
}
