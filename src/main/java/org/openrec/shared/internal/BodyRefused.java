package org.openrec.shared.internal;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The body of a request is more than it may be. */
final class BodyRefused extends IOException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String key;

    private BodyRefused(HttpStatus status, String key, @Nullable Throwable cause) {
        super(key, cause);
        this.status = status;
        this.key = key;
    }

    static BodyRefused tooLarge() {
        return new BodyRefused(HttpStatus.PAYLOAD_TOO_LARGE, "shared.bodyTooLarge", null);
    }

    static BodyRefused tooSlow(@Nullable Throwable cause) {
        return new BodyRefused(HttpStatus.REQUEST_TIMEOUT, "shared.bodyTooSlow", cause);
    }

    static BodyRefused brokenOff(Throwable cause) {
        return new BodyRefused(HttpStatus.BAD_REQUEST, "shared.brokenForm", cause);
    }

    static BodyRefused tooMany() {
        return new BodyRefused(HttpStatus.SERVICE_UNAVAILABLE, "shared.busy", null);
    }

    /** The one that a failure came from. */
    static Optional<BodyRefused> in(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyRefused refused) {
                return Optional.of(refused);
            }
        }
        return Optional.empty();
    }

    HttpStatus status() {
        return status;
    }

    /** Of the text that says why. */
    String key() {
        return key;
    }
}
