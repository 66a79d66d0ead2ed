package org.openrec.signing;

import java.util.Optional;

/** What is known of each signature. */
public interface SignatureBook {

    /** Why a document was signed, the last time; empty if that was not kept, or if it awards nothing. */
    Optional<Grounds> grounds(String documentId);
}
