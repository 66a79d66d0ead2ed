package org.openrec.credential.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.openrec.credential.document.Writing;
import org.openrec.credential.proof.Lookups;
import org.openrec.credential.proof.SignatureFindings;

/** One way in which credentials are written and signed, here or elsewhere. */
public interface CredentialFormat {

    /** Kept beside what was signed: it never changes. */
    String code();

    /** Whether something that somebody presents is written so. */
    boolean recognises(JsonNode presented);

    /** What it says, in the words of Open Badges 3.0 and of the VC Data Model 2.0; only of what is recognised. */
    ObjectNode read(ObjectNode credential);

    /** Who signed it, and whether that holds; only of what is recognised. */
    SignatureFindings verify(ObjectNode credential, Lookups lookups);

    /**
     * An award, signed by its issuer.
     *
     * @throws org.openrec.signing.NotSignable if the signature would not cover all of it
     */
    String write(Writing award);

    byte[] intoPng(byte[] png, String document);

    /**
     * Empty if there is none of this format in it.
     *
     * @throws org.openrec.credential.UnreadableBadge if the picture is damaged
     */
    Optional<String> outOfPng(byte[] png);

    byte[] intoSvg(String svg, String document);

    /**
     * Empty if there is none of this format in it.
     *
     * @throws org.openrec.credential.UnreadableBadge if the picture is damaged
     */
    Optional<String> outOfSvg(byte[] svg);
}
