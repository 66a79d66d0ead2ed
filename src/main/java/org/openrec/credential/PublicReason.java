package org.openrec.credential;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The short list of reasons that everybody may know. */
public enum PublicReason {
    AWARDED_BY_MISTAKE("awardedByMistake"),
    SHOWN_TO_BE_FALSE("shownToBeFalse"),
    CONDITIONS_ENDED("conditionsEnded"),
    HOLDER_ASKED("holderAsked"),
    BEING_LOOKED_AT("beingLookedAt"),
    OTHER("other"),
    /** Another says rightly what it said: not for people to choose, it comes with the other one. */
    SUPERSEDED("superseded");

    private final String code;

    PublicReason(String code) {
        this.code = code;
    }

    /** The name in the API and in texts. */
    public String code() {
        return code;
    }

    /** Those that people choose from. */
    public static List<PublicReason> toChoose() {
        return Arrays.stream(values()).filter(it -> it != SUPERSEDED).toList();
    }

    public static Optional<PublicReason> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
