package org.openrec.codesign;

/** How an initiative stands. */
public enum InitiativeState {
    OPEN,
    PAUSED,
    /** The service has left it. */
    LEFT,
    COMPLETED,
    WITHOUT_BADGE,
    /** Its process came to an end of its own. */
    ENDED;

    public boolean ended() {
        return switch (this) {
            case OPEN, PAUSED -> false;
            case LEFT, COMPLETED, WITHOUT_BADGE, ENDED -> true;
        };
    }

    public String code() {
        return switch (this) {
            case OPEN -> "open";
            case PAUSED -> "paused";
            case LEFT -> "left";
            case COMPLETED -> "completed";
            case WITHOUT_BADGE -> "withoutBadge";
            case ENDED -> "ended";
        };
    }
}
