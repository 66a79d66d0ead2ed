package org.openrec.codesign.card;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.shared.Problem;

/** Somebody else did something with the card in the meantime; nothing is chosen for anybody. */
public final class CardHasChanged extends Problem.Conflict {

    private static final long serialVersionUID = 1L;

    private final @Nullable String theirs;

    private CardHasChanged(@Nullable String theirs, String key, Object... arguments) {
        super(key, arguments);
        this.theirs = theirs;
    }

    static CardHasChanged reworded(String now) {
        return new CardHasChanged(now, "codesign.problem.cardReworded", now);
    }

    static CardHasChanged joined() {
        return new CardHasChanged(null, "codesign.problem.cardJoined");
    }

    /** What it says now, where it was reworded. */
    public Optional<String> theirs() {
        return Optional.ofNullable(theirs);
    }
}
