package org.openrec.credential.ui;

import java.time.Instant;
import org.openrec.credential.Award;

/** How an award is, for whoever reads its page. */
enum Condition {
    HOLDS("holds"),
    /** It has run out. */
    OVER("over"),
    SUSPENDED("suspended"),
    REVOKED("revoked");

    private final String code;

    Condition(String code) {
        this.code = code;
    }

    static Condition of(Award award, Instant now) {
        return switch (award.standing().state()) {
            case SUSPENDED -> SUSPENDED;
            case REVOKED -> REVOKED;
            case GOOD -> award.term().isOver(now) ? OVER : HOLDS;
        };
    }

    /** In texts. */
    String code() {
        return code;
    }
}
