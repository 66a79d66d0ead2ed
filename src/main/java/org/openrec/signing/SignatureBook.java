package org.openrec.signing;

import java.time.Instant;
import java.util.Optional;

/** What is known of each signature. */
public interface SignatureBook {

    /** Why a document was signed, the last time; empty if that was not kept, or if it awards nothing. */
    Optional<Grounds> grounds(String documentId);

    /** How many signatures of a key award something, from a moment on and before another. */
    long countAwarded(String owner, int keyNumber, Instant from, Instant before);

    /** The next of them in the order of the book, before a moment. */
    Optional<Entry> nextAwarded(String owner, int keyNumber, long afterEntry, Instant before);

    /** That a document was signed. */
    record Entry(long id, String documentId) {}
}
