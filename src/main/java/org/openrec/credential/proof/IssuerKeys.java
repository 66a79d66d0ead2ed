package org.openrec.credential.proof;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.elsewhere.Unreachable;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationId;
import org.openrec.people.Organisations;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.Keys;
import org.openrec.signing.PublishedKey;
import org.springframework.stereotype.Component;

/** Finds the key of a signature: our own in the key store, a {@code did:key} in itself, others where they are published. */
@Component
class IssuerKeys {

    private static final Pattern OURS = Pattern.compile("([a-z0-9][a-z0-9-]{0,39})/keys/([0-9]{1,6})");

    private final Keys keys;
    private final PublicUrl publicUrl;
    private final ForeignKeys foreign;
    private final Organisations organisations;
    private final Clock clock;

    IssuerKeys(Keys keys, PublicUrl publicUrl, ForeignKeys foreign, Organisations organisations, Clock clock) {
        this.keys = keys;
        this.publicUrl = publicUrl;
        this.foreign = foreign;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * @param method the id of the key
     * @param signedAt as the signature says, if it does
     * @param issuer who says to have signed: has to be the controller of the key
     * @throws KeyRefused if there is no such key, it is another's, or it was not in use then
     */
    FoundKey find(String method, String issuer, Optional<Instant> signedAt, Lookups lookups) {
        String ours = publicUrl.resolve("/issuers/").toString();
        if (method.startsWith(ours)) {
            return own(method.substring(ours.length()), issuer, signedAt.orElseGet(clock::instant));
        }
        if (method.startsWith("did:key:")) {
            return inItself(method, issuer);
        }
        return foreign.find(method, issuer, signedAt, lookups);
    }

    /**
     * Whose key it is, when it need not be the issuer's: whoever signs beside the issuer.
     *
     * @throws KeyRefused if that is not to be had
     */
    FoundKey findOfAnybody(String method, Optional<Instant> signedAt, Lookups lookups) {
        return find(method, controller(method, lookups), signedAt, lookups);
    }

    private String controller(String method, Lookups lookups) {
        if (method.startsWith(publicUrl.resolve("/issuers/").toString())) {
            return method.replaceFirst("/keys/[^/]*$", "");
        }
        if (method.startsWith("did:key:")) {
            return Lookups.withoutFragment(method);
        }
        try {
            return ForeignKeys.controller(method, lookups)
                    .orElseThrow(() -> KeyRefused.failed("credential.check.issuer.other"));
        } catch (Unreachable | UnreadableBadge e) {
            throw KeyRefused.unknown("credential.check.issuer.unreachable");
        }
    }

    private FoundKey own(String path, String issuer, Instant signedAt) {
        Matcher matcher = OURS.matcher(path);
        if (!matcher.matches()) {
            throw KeyRefused.failed("credential.check.issuer.unknown");
        }
        String owner = matcher.group(1);
        if (!issuer.equals(publicUrl.resolve("/issuers/" + owner).toString())) {
            throw KeyRefused.failed("credential.check.issuer.other");
        }
        PublishedKey key = keys.find(owner, Integer.parseInt(matcher.group(2)))
                .orElseThrow(() -> KeyRefused.failed("credential.check.issuer.unknown"));
        if (!key.countsAt(signedAt)) {
            throw KeyRefused.failed(
                    key.compromisedFrom().isPresent()
                            ? "credential.check.issuer.compromised"
                            : "credential.check.issuer.retired");
        }
        return new FoundKey(
                key.key(),
                organisations
                        .find(new OrganisationId(owner))
                        .map(Organisation::name)
                        .orElseGet(() -> LocalizedText.same(owner)));
    }

    private static FoundKey inItself(String method, String issuer) {
        String did = method.replaceFirst("#.*", "");
        String key = did.substring("did:key:".length());
        if (!issuer.equals(did) || !(method.equals(did) || method.equals(did + "#" + key))) {
            throw KeyRefused.failed("credential.check.issuer.other");
        }
        try {
            return new FoundKey(DataIntegrity.keyOfDidKey(URI.create(method)), LocalizedText.same(did));
        } catch (IllegalArgumentException e) {
            throw KeyRefused.failed("credential.check.issuer.kind");
        }
    }
}
