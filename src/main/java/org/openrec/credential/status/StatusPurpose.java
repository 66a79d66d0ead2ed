package org.openrec.credential.status;

import java.util.Arrays;
import java.util.Optional;
import org.openrec.credential.AwardStanding;

/** What a list says of the awards in it (W3C Bitstring Status List 1.0, section 2.1). */
public enum StatusPurpose {
    REVOCATION("revocation", AwardStanding.State.REVOKED),
    SUSPENSION("suspension", AwardStanding.State.SUSPENDED);

    private final String code;
    private final AwardStanding.State told;

    StatusPurpose(String code, AwardStanding.State told) {
        this.code = code;
        this.told = told;
    }

    /** The name in documents and addresses. */
    public String code() {
        return code;
    }

    /** What a set bit means. */
    AwardStanding.State told() {
        return told;
    }

    public static Optional<StatusPurpose> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code.equals(code)).findFirst();
    }
}
