package org.openrec.credential;

import java.util.List;
import java.util.Optional;
import org.openrec.shared.LocalizedText;

/**
 * Whether a badge holds, and why.
 *
 * @param claim what it says of itself, if it could be read: to be believed only if all speaks for it
 * @param picture of a valid badge alone: a picture convinces whatever stands beside it
 * @param within of each that stands in it, if several were presented together
 */
public record Verdict(
        Subject subject, List<Check> checks, Optional<Claim> claim, Optional<Picture> picture, List<Verdict> within) {

    public Verdict {
        checks = List.copyOf(checks);
        within = List.copyOf(within);
    }

    public static Verdict ofBadge(List<Check> checks, Claim claim) {
        return new Verdict(Subject.BADGE, checks, Optional.of(claim), Optional.empty(), List.of());
    }

    public static Verdict ofEndorsement(List<Check> checks, Claim claim) {
        return new Verdict(Subject.ENDORSEMENT, checks, Optional.of(claim), Optional.empty(), List.of());
    }

    public static Verdict ofSeveral(Check around, List<Verdict> within) {
        return new Verdict(Subject.SEVERAL, List.of(around), Optional.empty(), Optional.empty(), within);
    }

    /** @param why it could not be read */
    public static Verdict ofNothing(Check why) {
        return new Verdict(Subject.BADGE, List.of(why), Optional.empty(), Optional.empty(), List.of());
    }

    public Verdict with(Optional<Picture> found) {
        return new Verdict(subject, checks, claim, found, within);
    }

    public Outcome outcome() {
        Outcome own = checks.stream()
                .map(Check::result)
                .max(Enum::compareTo)
                .map(Outcome::of)
                .orElse(Outcome.CANNOT_BE_CHECKED);
        Outcome gravest = within.stream().map(Verdict::outcome).reduce(own, Outcome::graver);
        return subject == Subject.ENDORSEMENT ? gravest.graver(Outcome.NO_BADGE) : gravest;
    }

    public boolean valid() {
        return outcome() == Outcome.VALID;
    }

    /** What was presented. */
    public enum Subject {
        BADGE,
        /** What somebody says of a badge (Open Badges 3.0, "EndorsementCredential"). */
        ENDORSEMENT,
        /** A list or a presentation of several of these. */
        SEVERAL
    }

    /** What can be said of it; the later, the graver. */
    public enum Outcome {
        VALID("valid"),
        /** All speaks for it, and it is something else. */
        NO_BADGE("noBadge"),
        /** Nothing speaks against it, and not everything could be looked at. */
        CANNOT_BE_CHECKED("cannotBeChecked"),
        NOT_VALID("notValid");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** The name in the API and in texts. */
        public String code() {
            return code;
        }

        private Outcome graver(Outcome other) {
            return compareTo(other) >= 0 ? this : other;
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
     * What a badge or an endorsement says of itself.
     *
     * @param issuer the name in the issuer's own document where that could be read, or else what the badge says
     * @param description of what it recognises, or what the endorser says; may be empty
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
