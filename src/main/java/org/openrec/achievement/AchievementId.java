package org.openrec.achievement;

import java.io.Serializable;

/** The id of an achievement: a short readable word, part of its public address. */
public record AchievementId(String value) implements Serializable {

    public AchievementId {
        if (!value.matches("[a-z0-9][a-z0-9-]{0,79}")) {
            throw new IllegalArgumentException("Not an achievement's id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
