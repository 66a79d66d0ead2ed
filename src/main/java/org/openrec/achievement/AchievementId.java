package org.openrec.achievement;

import java.io.Serializable;
import java.util.Optional;

/** The id of an achievement: a short readable word, part of its public address. */
public record AchievementId(String value) implements Serializable {

    private static final String FORM = "[a-z0-9][a-z0-9-]{0,79}";

    public AchievementId {
        if (!value.matches(FORM)) {
            throw new IllegalArgumentException("Not an achievement's id: " + value);
        }
    }

    /** The id that somebody wrote into an address; empty if it cannot be one. */
    public static Optional<AchievementId> parse(String text) {
        return text.matches(FORM) ? Optional.of(new AchievementId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
