package org.openrec.credential.proof;

import java.util.List;
import java.util.Optional;
import org.openrec.credential.Check;
import org.openrec.shared.LocalizedText;

/**
 * What came of looking at the signatures of a credential.
 *
 * @param checks of issuer and proof, for each signature
 * @param issuer who signed, if all is well with the key
 */
public record SignatureFindings(List<Check> checks, Optional<LocalizedText> issuer) {

    public SignatureFindings {
        checks = List.copyOf(checks);
    }

    public boolean hold() {
        return checks.stream().allMatch(Check::passed);
    }
}
