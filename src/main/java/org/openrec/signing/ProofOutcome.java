package org.openrec.signing;

/** What comes of looking at one proof of a document with the key that it names. */
public enum ProofOutcome {
    HOLDS,
    /** It was computed, and is another: the document, or the proof, was changed. */
    DOES_NOT_HOLD,
    /** There is something in the document that no signature covers, so that there is nothing to compute. */
    NOT_COVERED,
    /** It does not have the form of a proof. */
    MALFORMED,
    /** It was made to prove something else than what the document says (VC Data Integrity, "proofPurpose"). */
    OTHER_PURPOSE,
    /** It stands on proofs that are not there (VC Data Integrity, "previousProof"). */
    WITHOUT_PREVIOUS
}
