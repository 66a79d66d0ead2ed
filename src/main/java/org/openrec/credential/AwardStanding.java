package org.openrec.credential;

import java.time.Instant;
import java.util.Optional;

/**
 * Whether an award holds, as its issuer last said.
 *
 * @param reason what everybody may know; empty while it holds
 * @param since empty if nothing was ever said
 */
public record AwardStanding(State state, Optional<PublicReason> reason, Optional<Instant> since) {

    /** As it was awarded. */
    public static final AwardStanding GOOD = new AwardStanding(State.GOOD, Optional.empty(), Optional.empty());

    /** What an issuer says of an award. */
    public enum State {
        GOOD("good"),
        /** Not for now. */
        SUSPENDED("suspended"),
        /** For ever. */
        REVOKED("revoked");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** The name in the API and in texts. */
        public String code() {
            return code;
        }
    }
}
