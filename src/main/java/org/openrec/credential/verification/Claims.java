package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.credential.Verdict;
import org.openrec.credential.document.IdentityHash;
import org.openrec.credential.proof.Checks;
import org.openrec.shared.LocalizedText;

/** Reads what a credential says of itself. */
final class Claims {

    private Claims() {}

    /** @param issuer as the issuer's own document has it, if that could be read */
    static Verdict.Claim of(ObjectNode credential, Optional<LocalizedText> issuer) {
        JsonNode subject = credential.path("credentialSubject");
        JsonNode achievement = subject.path("achievement");
        JsonNode claimed = credential.path("issuer");
        String calledIssuer = name(claimed, Checks.id(claimed));
        return new Verdict.Claim(
                name(achievement, name(credential, "")),
                Stream.of(achievement.path("description"), subject.path("endorsementComment"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText)
                        .findFirst()
                        .orElseGet(() -> credential.path("description").asText()),
                issuer.orElseGet(() -> LocalizedText.same(calledIssuer.isBlank() ? "?" : calledIssuer)),
                credential.path("validFrom").asText(),
                Optional.of(credential.path("validUntil"))
                        .filter(JsonNode::isTextual)
                        .map(JsonNode::asText),
                credential.path("id").asText(),
                holder(subject),
                IdentityHash.read(subject));
    }

    /** By the name of the subject, or by an identifier that is one in plain words (Open Badges 3.0, IdentityObject). */
    private static Optional<String> holder(JsonNode subject) {
        return Stream.concat(
                        Stream.of(name(subject, "")),
                        Checks.each(subject.path("identifier"))
                                .filter(it -> it.path("identityType").asText().equals("name"))
                                .filter(it -> !it.path("hashed").asBoolean())
                                .map(it -> it.path("identityHash").asText()))
                .filter(it -> !it.isBlank())
                .findFirst();
    }

    private static String name(JsonNode thing, String otherwise) {
        return thing.path("name").isTextual() ? thing.path("name").asText() : otherwise;
    }
}
