package org.openrec.achievement;

import java.util.Locale;

/** What a badge recognises somebody for (Open Badges 3.0, {@code AchievementType}, and extensions of it). */
public enum AchievementType {
    ATTITUDE("ext:Attitude"),
    QUALITY("ext:Quality"),
    VALUE("ext:Value"),
    ACHIEVEMENT("Achievement"),
    PARTICIPATION("ext:Participation"),
    PROGRESS("ext:Progress"),
    INTEREST("ext:Interest"),
    MEMBERSHIP("Membership"),
    ROLE("ext:Role"),
    COMMITMENT("ext:Commitment"),
    /** Of what was published before somebody said what it is. */
    BADGE("Badge");

    private final String term;

    AchievementType(String term) {
        this.term = term;
    }

    /** As a credential has it. */
    public String term() {
        return term;
    }

    /** A word of the texts, of forms and of the API. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
