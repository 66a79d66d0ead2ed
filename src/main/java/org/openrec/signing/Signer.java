package org.openrec.signing;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Signs for issuing organisations: the one way to a signature. */
public interface Signer {

    /**
     * The document with a Data Integrity proof, {@code eddsa-rdfc-2022}, by the owner's key, which is made if this is
     * its first signature. The signature is entered in the book in the caller's transaction.
     *
     * @param owner the id of the issuing organisation
     * @param grounds why it may be signed
     * @throws NotSignable if the signature would not cover all of the document
     */
    ObjectNode sign(String owner, ObjectNode document, Grounds grounds);

    /**
     * The same for a document that tells how things stand, such as a list of what was taken back: it awards nothing, so
     * nobody has to have decided it.
     */
    ObjectNode attest(String owner, ObjectNode document);
}
