package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openrec.signing.VerificationKey;
import org.springframework.stereotype.Component;

/** Keys that others publish under {@code https} or as {@code did:web} (Controlled Identifiers 1.0, section 3). */
@Component
class ForeignKeys {

    private static final int LARGEST = 256 * 1024;

    private final Fetcher fetcher;

    ForeignKeys(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    VerificationKey find(String method, String issuer) {
        try {
            ObjectNode key = key(method, document(method));
            if (!issuer.equals(key.path("controller").asText())) {
                throw new KeyRefused("credential.check.issuer.other");
            }
            boolean allowed = entries(document(issuer).path("assertionMethod"))
                    .anyMatch(it -> method.equals(
                            it.isTextual() ? it.asText() : it.path("id").asText()));
            if (!allowed) {
                throw new KeyRefused("credential.check.issuer.other");
            }
            return new VerificationKey(key.path("publicKeyMultibase").asText());
        } catch (Unreachable | UnreadableBadge | IllegalArgumentException e) {
            throw new KeyRefused("credential.check.issuer.unreachable", e);
        }
    }

    private static ObjectNode key(String method, ObjectNode document) {
        return Stream.of(
                        Stream.of((JsonNode) document),
                        entries(document.path("verificationMethod")),
                        entries(document.path("assertionMethod")))
                .flatMap(it -> it)
                .filter(it -> method.equals(it.path("id").asText()) && it.has("publicKeyMultibase"))
                .map(ObjectNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new KeyRefused("credential.check.issuer.unknown"));
    }

    private static Stream<JsonNode> entries(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    private ObjectNode document(String id) {
        String address = id.replaceFirst("#.*", "");
        if (address.startsWith("did:")) {
            address = didWeb(address);
        }
        return PresentedBadge.json(new String(fetcher.fetch(URI.create(address), LARGEST), StandardCharsets.UTF_8));
    }

    /** The address of a did:web document (did:web method specification, section 2.5.2). */
    private static String didWeb(String did) {
        if (!did.startsWith("did:web:")) {
            throw new KeyRefused("credential.check.issuer.unsupported");
        }
        String path = did.substring("did:web:".length()).replace(':', '/');
        return "https://" + path + (path.contains("/") ? "/did.json" : "/.well-known/did.json");
    }
}
