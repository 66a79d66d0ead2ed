package org.openrec.credential.internal;

import java.net.URI;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.Keys;
import org.openrec.signing.PublishedKey;
import org.openrec.signing.VerificationKey;
import org.springframework.stereotype.Component;

/** Finds the key of a signature: our own in the key store, a {@code did:key} in itself, others where they are published. */
@Component
class IssuerKeys {

    private static final Pattern OURS = Pattern.compile("([a-z0-9][a-z0-9-]{0,39})/keys/([0-9]{1,6})");

    private final Keys keys;
    private final PublicUrl publicUrl;
    private final ForeignKeys foreign;

    IssuerKeys(Keys keys, PublicUrl publicUrl, ForeignKeys foreign) {
        this.keys = keys;
        this.publicUrl = publicUrl;
        this.foreign = foreign;
    }

    /**
     * @param method the id of the key
     * @param issuer who says to have signed: has to be the controller of the key
     * @throws KeyRefused if there is no such key, it is another's, or it was not in use then
     */
    VerificationKey find(String method, String issuer, Instant signedAt) {
        String ours = publicUrl.resolve("/issuers/").toString();
        if (method.startsWith(ours)) {
            return own(method.substring(ours.length()), issuer, signedAt);
        }
        if (method.startsWith("did:key:")) {
            return inItself(method, issuer);
        }
        return foreign.find(method, issuer);
    }

    private VerificationKey own(String path, String issuer, Instant signedAt) {
        Matcher matcher = OURS.matcher(path);
        if (!matcher.matches()) {
            throw new KeyRefused("credential.check.issuer.unknown");
        }
        String owner = matcher.group(1);
        if (!issuer.equals(publicUrl.resolve("/issuers/" + owner).toString())) {
            throw new KeyRefused("credential.check.issuer.other");
        }
        PublishedKey key = keys.find(owner, Integer.parseInt(matcher.group(2)))
                .orElseThrow(() -> new KeyRefused("credential.check.issuer.unknown"));
        // proofs are dated to the second
        boolean inUse = !signedAt.plusSeconds(1).isBefore(key.createdAt())
                && key.retiredAt().filter(signedAt::isAfter).isEmpty();
        if (!inUse) {
            throw new KeyRefused("credential.check.issuer.retired");
        }
        return key.key();
    }

    private static VerificationKey inItself(String method, String issuer) {
        String did = method.replaceFirst("#.*", "");
        String key = did.substring("did:key:".length());
        if (!issuer.equals(did) || !(method.equals(did) || method.equals(did + "#" + key))) {
            throw new KeyRefused("credential.check.issuer.other");
        }
        try {
            return DataIntegrity.keyOfDidKey(URI.create(method));
        } catch (IllegalArgumentException e) {
            throw new KeyRefused("credential.check.issuer.unknown", e);
        }
    }
}
