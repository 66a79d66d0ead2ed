package org.openrec.codesign;

/** How an initiative stands. */
public enum InitiativeState {
    OPEN,
    PAUSED,
    /** The service has left it. */
    LEFT,
    COMPLETED,
    WITHOUT_BADGE;

    public boolean ended() {
        return switch (this) {
            case OPEN, PAUSED -> false;
            case LEFT, COMPLETED, WITHOUT_BADGE -> true;
        };
    }

    public String code() {
        return switch (this) {
            case OPEN -> "open";
            case PAUSED -> "paused";
            case LEFT -> "left";
            case COMPLETED -> "completed";
            case WITHOUT_BADGE -> "withoutBadge";
        };
    }
}
