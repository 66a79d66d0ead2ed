package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openrec.credential.format.CredentialFormat;
import org.openrec.credential.proof.Checks;

/**
 * A badge as somebody presents it, read within bounds.
 *
 * @param format in which it is written
 * @param file as it came
 */
public record PresentedBadge(Container container, CredentialFormat format, ObjectNode credential, byte[] file) {

    /** What a badge comes in; their names are words for people. */
    public enum Container {
        JSON,
        PNG,
        SVG
    }

    /** Whether it is what somebody says of a badge, and no badge (Open Badges 3.0, "EndorsementCredential"). */
    boolean isEndorsement() {
        return Checks.isOfType(credential, "EndorsementCredential");
    }
}
