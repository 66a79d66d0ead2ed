package org.openrec.credential;

import java.util.List;
import java.util.Optional;

/**
 * Whether a badge holds, and why.
 *
 * @param badge what it says of itself, if it could be read: to be believed only if the verdict is valid
 */
public record Verdict(List<Check> checks, Optional<Claim> badge) {

    public Verdict {
        checks = List.copyOf(checks);
    }

    public boolean valid() {
        return checks.stream().allMatch(Check::passed);
    }

    /**
     * What a badge says of itself.
     *
     * @param issuedOn as it is written
     */
    public record Claim(String name, String issuer, String issuedOn, String address) {}
}
