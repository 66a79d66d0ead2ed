package org.openrec.credential.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.openrec.credential.document.AchievementCredential;
import org.openrec.credential.document.BakedPng;
import org.openrec.credential.document.BakedSvg;
import org.openrec.credential.document.Writing;
import org.openrec.credential.proof.Lookups;
import org.openrec.credential.proof.OlderModel;
import org.openrec.credential.proof.SignatureFindings;
import org.openrec.credential.proof.Signatures;
import org.openrec.signing.Signer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open Badges 3.0 with embedded proofs (Open Badges 3.0, "Linked Data Proof Format"; VC Data Integrity 1.0). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DataIntegrityFormat implements CredentialFormat {

    private final AchievementCredential documents;
    private final Signer signer;
    private final Signatures signatures;

    DataIntegrityFormat(AchievementCredential documents, Signer signer, Signatures signatures) {
        this.documents = documents;
        this.signer = signer;
        this.signatures = signatures;
    }

    @Override
    public String code() {
        return "DATA_INTEGRITY";
    }

    @Override
    public boolean recognises(JsonNode presented) {
        return presented.has("credentialSubject") || presented.has("proof");
    }

    @Override
    public ObjectNode read(ObjectNode credential) {
        return OlderModel.inWordsOfToday(credential);
    }

    @Override
    public SignatureFindings verify(ObjectNode credential, Lookups lookups) {
        return signatures.check(credential, lookups);
    }

    @Override
    public String write(Writing award) {
        ObjectNode document = documents.of(award);
        return signer.sign(award.issuer().id().value(), document, award.grounds())
                .toString();
    }

    @Override
    public byte[] intoPng(byte[] png, String document) {
        return BakedPng.bake(png, document);
    }

    @Override
    public Optional<String> outOfPng(byte[] png) {
        return BakedPng.read(png);
    }

    @Override
    public byte[] intoSvg(String svg, String document) {
        return BakedSvg.bake(svg, document);
    }

    @Override
    public Optional<String> outOfSvg(byte[] svg) {
        return BakedSvg.read(svg);
    }
}
