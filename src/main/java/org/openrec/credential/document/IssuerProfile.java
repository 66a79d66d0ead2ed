package org.openrec.credential.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openrec.credential.CredentialContexts;
import org.openrec.people.Organisation;
import org.openrec.people.PostalAddress;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.PublishedKey;
import org.springframework.stereotype.Component;

/** Writes Profiles of issuers (Open Badges 3.0, "Data Models", {@code Profile}) and the documents of their keys. */
@Component
public class IssuerProfile {

    private static final String DID = "https://www.w3.org/ns/did/v1";
    private static final String MULTIKEY = "https://w3id.org/security/multikey/v1";

    private final PublicUrl publicUrl;

    IssuerProfile(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Who it is, where that is said elsewhere in the document. */
    ObjectNode reference(Organisation issuer) {
        ObjectNode reference = JsonNodeFactory.instance.objectNode();
        reference.put("id", address(issuer.id().value()));
        reference.putArray("type").add("Profile");
        return reference;
    }

    /** As it stands in a credential. */
    ObjectNode of(Organisation issuer, Language language) {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.put("id", address(issuer.id().value()));
        profile.putArray("type").add("Profile");
        profile.put("name", issuer.name().in(language));
        profile.put("url", issuer.url().toString());
        if (!issuer.email().isBlank()) {
            profile.put("email", issuer.email());
        }
        PostalAddress place = issuer.address();
        if (!place.isEmpty()) {
            ObjectNode address = profile.putObject("address");
            address.putArray("type").add("Address");
            put(address, "streetAddress", place.street());
            put(address, "postalCode", place.postalCode());
            put(address, "addressLocality", place.locality());
            put(address, "addressCountryCode", place.country());
        }
        if (issuer.logoSvg().isPresent()) {
            profile.putObject("image")
                    .put("id", address(issuer.id().value()) + "/image.png")
                    .put("type", "Image");
        }
        return profile;
    }

    private static void put(ObjectNode to, String name, String text) {
        if (!text.isBlank()) {
            to.put(name, text);
        }
    }

    /**
     * As it stands under its own address: the profile, which controls the keys that it names (Controlled Identifiers
     * 1.0, section 2). Verifiers know {@code assertionMethod} by the context of DIDs, and look for it first.
     */
    public ObjectNode document(Organisation issuer, Language language, List<PublishedKey> keys) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("@context").add(DID).add(MULTIKEY).add(CredentialContexts.OPEN_BADGES);
        document.setAll(of(issuer, language));
        document.putArray("alsoKnownAs").add(did(issuer.id().value()));
        ArrayNode methods = document.putArray("verificationMethod");
        ArrayNode assertions = document.putArray("assertionMethod");
        for (PublishedKey key : keys) {
            methods.add(multikey(key));
            if (key.compromisedFrom().isEmpty()) {
                assertions.add(address(key));
            }
        }
        return document;
    }

    /** The same for those who know issuers by DIDs (DID Core, section 5; did:web method): who it is, and its keys. */
    public ObjectNode didDocument(Organisation issuer, List<PublishedKey> keys) {
        String did = did(issuer.id().value());
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("@context").add(DID).add(MULTIKEY);
        document.put("id", did);
        document.putArray("alsoKnownAs").add(address(issuer.id().value()));
        ArrayNode methods = document.putArray("verificationMethod");
        ArrayNode assertions = document.putArray("assertionMethod");
        for (PublishedKey key : keys) {
            String id = did + "#key-" + key.number();
            methods.add(multikey(key).put("id", id).put("controller", did));
            if (key.compromisedFrom().isEmpty()) {
                assertions.add(id);
            }
        }
        return document;
    }

    /** The host, with a port in percent, then each part of the path (did:web method, section 3.1). */
    String did(String issuer) {
        URI address = URI.create(address(issuer));
        String host = address.getPort() < 0 ? address.getHost() : address.getHost() + "%3A" + address.getPort();
        return "did:web:" + host + address.getPath().replace("/", ":");
    }

    /** A key under its own address. A retired one stays, or what it signed could not be checked any more. */
    public ObjectNode keyDocument(PublishedKey key) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("@context", MULTIKEY);
        document.setAll(multikey(key));
        return document;
    }

    private ObjectNode multikey(PublishedKey key) {
        ObjectNode multikey = JsonNodeFactory.instance.objectNode();
        multikey.put("id", address(key));
        multikey.put("type", "Multikey");
        multikey.put("controller", address(key.owner()));
        multikey.put("publicKeyMultibase", key.key().multibase());
        // not "expires": that would end what a retired key signed before (Controlled Identifiers 1.0, section 2.2)
        key.compromisedFrom()
                .ifPresent(it -> multikey.put(
                        "revoked", it.truncatedTo(ChronoUnit.SECONDS).toString()));
        return multikey;
    }

    String address(String issuer) {
        return publicUrl.resolve("/issuers/" + issuer).toString();
    }

    String address(PublishedKey key) {
        return address(key.owner()) + "/keys/" + key.number();
    }
}
