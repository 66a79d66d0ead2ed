package org.openrec.credential.proof;

import org.openrec.shared.LocalizedText;
import org.openrec.signing.VerificationKey;

/**
 * A key and whose it is.
 *
 * @param issuer as the issuer's own document says, or where that is
 */
record FoundKey(VerificationKey key, LocalizedText issuer) {}
