package org.openrec.credential.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.Verification;
import org.openrec.credential.elsewhere.Fetcher;
import org.openrec.credential.elsewhere.Unreachable;

/** What one verification reads elsewhere: each document once, and only a few. */
public final class Lookups {

    private static final int MOST = 8;
    private static final int LARGEST_LIST = 1024 * 1024;

    private final Fetcher fetcher;
    private final Budget budget;
    private final Map<String, ObjectNode> documents = new HashMap<>();
    private int asked;

    public Lookups(Fetcher fetcher, Budget budget) {
        this.fetcher = fetcher;
        this.budget = budget;
    }

    Budget budget() {
        return budget;
    }

    /**
     * The document of an issuer or a key.
     *
     * @param id its {@code https} or {@code did:web} id; what follows a {@code #} is left out
     * @throws Unreachable if it cannot be had
     * @throws UnreadableBadge if it is no proper JSON
     * @throws KeyRefused if it is published in a way that is not read here
     */
    ObjectNode document(String id) {
        String whole = withoutFragment(id);
        return documents.computeIfAbsent(whole, it -> {
            ObjectNode document = json(fetch(it.startsWith("did:") ? didWeb(it) : it, Verification.LARGEST_JSON));
            Bounds.check(document);
            return document;
        });
    }

    /** A status list: larger than a badge, and of few values. */
    public ObjectNode list(String address) {
        return json(fetch(address, LARGEST_LIST));
    }

    public byte[] fetch(String address, int most) {
        if (++asked > MOST) {
            throw new Unreachable("More addresses than are asked for one badge");
        }
        URI uri;
        try {
            uri = URI.create(address);
        } catch (IllegalArgumentException e) {
            throw new Unreachable("Not an address", e);
        }
        return budget.aside(() -> fetcher.fetch(uri, most, budget.wallClockLeft()));
    }

    static String withoutFragment(String id) {
        int hash = id.indexOf('#');
        return hash < 0 ? id : id.substring(0, hash);
    }

    private static ObjectNode json(byte[] content) {
        return BoundedJson.json(new String(content, StandardCharsets.UTF_8));
    }

    /** The address of a did:web document (did:web method specification, section 2.5.2). */
    private static String didWeb(String did) {
        if (!did.startsWith("did:web:")) {
            throw KeyRefused.unknown("credential.check.issuer.unsupported");
        }
        String[] parts = did.substring("did:web:".length()).split(":", -1);
        parts[0] = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
        return "https://" + String.join("/", parts) + (parts.length > 1 ? "/did.json" : "/.well-known/did.json");
    }
}
