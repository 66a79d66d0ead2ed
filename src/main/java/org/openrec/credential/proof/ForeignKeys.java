package org.openrec.credential.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.elsewhere.Unreachable;
import org.openrec.shared.LocalizedText;
import org.openrec.signing.VerificationKey;
import org.springframework.stereotype.Component;

/** Keys that others publish under {@code https} or as {@code did:web} (Controlled Identifiers 1.0, sections 2 and 3). */
@Component
class ForeignKeys {

    private static final List<String> MULTIBASE = List.of("Multikey", "Ed25519VerificationKey2020");
    private static final List<String> JWK = List.of("JsonWebKey", "JsonWebKey2020");
    private static final List<String> SECRETS =
            List.of("secretKeyMultibase", "privateKeyMultibase", "privateKeyBase58", "secretKeyJwk", "privateKeyJwk");

    private final Clock clock;

    ForeignKeys(Clock clock) {
        this.clock = clock;
    }

    /** @throws KeyRefused if the key cannot be had, is another's or was not in use then */
    FoundKey find(String method, String issuer, Optional<Instant> signedAt, Lookups lookups) {
        try {
            ObjectNode holding = documentOf(Lookups.withoutFragment(method), method, lookups);
            JsonNode key = key(method, holding);
            if (texts(key.path("controller")).noneMatch(issuer::equals)) {
                throw KeyRefused.failed("credential.check.issuer.other");
            }
            ObjectNode own = documentOf(issuer, issuer, lookups);
            if (entries(own.path("assertionMethod")).noneMatch(it -> method.equals(absolute(it, issuer)))) {
                throw KeyRefused.failed("credential.check.issuer.other");
            }
            checkTimes(key, signedAt);
            return new FoundKey(material(key), LocalizedText.same(name(own, issuer)));
        } catch (Unreachable | UnreadableBadge e) {
            throw KeyRefused.unknown("credential.check.issuer.unreachable");
        }
    }

    /** Whose key it says to be. */
    static Optional<String> controller(String method, Lookups lookups) {
        ObjectNode holding = documentOf(Lookups.withoutFragment(method), method, lookups);
        return texts(key(method, holding).path("controller")).findFirst();
    }

    /** A document that says to be another than the one asked for speaks for nobody. */
    private static ObjectNode documentOf(String id, String alsoCalled, Lookups lookups) {
        ObjectNode document = lookups.document(id);
        String says = document.path("id").asText();
        if (!says.equals(id) && !says.equals(alsoCalled)) {
            throw KeyRefused.failed("credential.check.issuer.document");
        }
        return document;
    }

    private static JsonNode key(String method, ObjectNode document) {
        String base = Lookups.withoutFragment(method);
        return Stream.of(
                        Stream.of((JsonNode) document),
                        entries(document.path("verificationMethod")),
                        entries(document.path("assertionMethod")))
                .flatMap(it -> it)
                .filter(it -> it.isObject() && method.equals(absolute(it, base)) && it.has("controller"))
                .findFirst()
                .orElseThrow(() -> KeyRefused.failed("credential.check.issuer.unknown"));
    }

    /** The id of an entry; one that begins with {@code #} is relative to its document (DID Core, section 3.2.2). */
    private static String absolute(JsonNode entry, String document) {
        String id = entry.isTextual() ? entry.asText() : entry.path("id").asText();
        return id.startsWith("#") ? document + id : id;
    }

    private static VerificationKey material(JsonNode key) {
        if (SECRETS.stream().anyMatch(key::has) || key.path("publicKeyJwk").has("d")) {
            throw KeyRefused.failed("credential.check.issuer.leaked");
        }
        String type = texts(key.path("type")).findFirst().orElse("");
        try {
            if (MULTIBASE.contains(type)) {
                return new VerificationKey(key.path("publicKeyMultibase").asText());
            }
            if (type.equals("Ed25519VerificationKey2018") && key.has("publicKeyBase58")) {
                return VerificationKey.ofBase58(key.path("publicKeyBase58").asText());
            }
            JsonNode jwk = key.path("publicKeyJwk");
            if (JWK.contains(type)
                    && "OKP".equals(jwk.path("kty").asText())
                    && "Ed25519".equals(jwk.path("crv").asText())) {
                return VerificationKey.ofJwk(jwk.path("x").asText());
            }
        } catch (IllegalArgumentException e) {
            throw KeyRefused.failed("credential.check.issuer.kind");
        }
        throw KeyRefused.failed("credential.check.issuer.kind");
    }

    /** One that was revoked does not count, whatever date the signature gives itself. */
    private void checkTimes(JsonNode key, Optional<Instant> signedAt) {
        Instant now = clock.instant();
        Instant signed = signedAt.orElse(now);
        try {
            boolean revoked =
                    time(key, "revoked").filter(it -> !it.isAfter(now)).isPresent();
            boolean expired =
                    time(key, "expires").filter(it -> !it.isAfter(signed)).isPresent();
            boolean later = time(key, "created")
                    .filter(it -> it.isAfter(signed.plusSeconds(Proofs.SKEW_SECONDS)))
                    .isPresent();
            if (revoked || expired || later) {
                throw KeyRefused.failed("credential.check.issuer.retired");
            }
        } catch (DateTimeParseException e) {
            throw KeyRefused.failed("credential.check.issuer.retired");
        }
    }

    private static Optional<Instant> time(JsonNode key, String name) {
        return key.has(name)
                ? Optional.of(OffsetDateTime.parse(key.path(name).asText()).toInstant())
                : Optional.empty();
    }

    /** A name that anybody may give himself stands beside the host that only its owner has. */
    private static String name(ObjectNode document, String issuer) {
        String host = issuer.startsWith("did:") ? issuer : URI.create(issuer).getHost();
        String name = document.path("name").asText().strip();
        return name.isEmpty() ? host : name + " (" + host + ")";
    }

    private static Stream<JsonNode> entries(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
    }

    private static Stream<String> texts(JsonNode value) {
        return entries(value).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }
}
