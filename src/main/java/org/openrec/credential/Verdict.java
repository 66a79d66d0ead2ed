package org.openrec.credential;

import java.util.List;
import java.util.Optional;
import org.openrec.shared.LocalizedText;

/**
 * Whether a badge holds, and why.
 *
 * @param badge what it says of itself, if it could be read: to be believed only if the verdict is valid
 * @param picture of a valid badge alone: a picture convinces whatever stands beside it
 */
public record Verdict(List<Check> checks, Optional<Claim> badge, Optional<Picture> picture) {

    public Verdict {
        checks = List.copyOf(checks);
    }

    public Verdict with(Optional<Picture> found) {
        return new Verdict(checks, badge, found);
    }

    public Outcome outcome() {
        return checks.stream()
                .map(Check::result)
                .max(Enum::compareTo)
                .map(Outcome::of)
                .orElse(Outcome.CANNOT_BE_CHECKED);
    }

    public boolean valid() {
        return outcome() == Outcome.VALID;
    }

    /** The three things that can be said of a badge. */
    public enum Outcome {
        VALID("valid"),
        NOT_VALID("notValid"),
        /** Nothing speaks against it, and not everything could be looked at. */
        CANNOT_BE_CHECKED("cannotBeChecked");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** The name in the API and in texts. */
        public String code() {
            return code;
        }

        private static Outcome of(Check.Result gravest) {
            return switch (gravest) {
                case PASSED, NOTED -> VALID;
                case UNKNOWN -> CANNOT_BE_CHECKED;
                case FAILED -> NOT_VALID;
            };
        }
    }

    /**
     * What a badge says of itself.
     *
     * @param issuer the name in the issuer's own document where that could be read, or else what the badge says
     * @param description of what it recognises; may be empty
     * @param issuedOn as it is written, as is {@code validUntil}
     * @param holder the name of whom it belongs to, where it says one in plain words
     * @param holders whom it belongs to, hidden
     */
    public record Claim(
            String name,
            String description,
            LocalizedText issuer,
            String issuedOn,
            Optional<String> validUntil,
            String address,
            Optional<String> holder,
            List<HolderHash> holders) {

        public Claim {
            holders = List.copyOf(holders);
        }
    }
}
