package org.openrec.application;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** How far a request is. */
public enum Status {
    /** Its badge comes to its end: the student can show anew that it is deserved. */
    RENEWING("renewing"),
    IN_REVIEW("inReview"),
    /** The decision is held: its reviewers can still take it back, and the student does not see it yet. */
    DECIDED("decided"),
    /** The student was told what is missing. */
    NOT_YET("notYet"),
    /** The badge is being signed. */
    ACCEPTED("accepted"),
    ISSUED("issued"),
    REFUSED("refused"),
    ABANDONED("abandoned"),
    WITHDRAWN("withdrawn"),
    /** Its process came to an end of its own, which says how. */
    CLOSED("closed");

    /** Those of cases that go on. */
    public static final Set<Status> OPEN =
            Arrays.stream(values()).filter(Status::open).collect(Collectors.toUnmodifiableSet());

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** The name in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether the case goes on. */
    public boolean open() {
        return switch (this) {
            case RENEWING, IN_REVIEW, DECIDED, NOT_YET, ACCEPTED -> true;
            case ISSUED, REFUSED, ABANDONED, WITHDRAWN, CLOSED -> false;
        };
    }
}
