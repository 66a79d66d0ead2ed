package org.openrec.credential.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.openrec.credential.HolderHash;

/** Names the recipient without telling the address: an {@code IdentityObject} (Open Badges 3.0, "Data Models"). */
public final class IdentityHash {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;
    private static final int MOST = 20;

    private IdentityHash() {}

    static ObjectNode ofEmail(String email) {
        byte[] bytes = new byte[SALT_BYTES];
        RANDOM.nextBytes(bytes);
        String salt = HexFormat.of().formatHex(bytes);
        HolderHash holder = HolderHash.of(email, salt);
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "IdentityObject")
                .put("hashed", true)
                .put("identityHash", holder.hash())
                .put("identityType", "emailAddress")
                .put("salt", holder.salt());
    }

    /** In plain words, as its bearer has chosen. */
    static ObjectNode ofName(String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "IdentityObject")
                .put("hashed", false)
                .put("identityHash", name)
                .put("identityType", "name");
    }

    /** Those that a credential names, as far as they are addresses. */
    public static List<HolderHash> read(JsonNode subject) {
        JsonNode named = subject.path("identifier");
        return StreamSupport.stream(
                        (named.isArray()
                                        ? named
                                        : JsonNodeFactory.instance.arrayNode().add(named))
                                .spliterator(),
                        false)
                .filter(it -> it.path("identityType").asText().equals("emailAddress"))
                .map(it -> new HolderHash(
                        it.path("identityHash").asText(), it.path("salt").asText()))
                .filter(holder -> !holder.hash().isBlank())
                .limit(MOST)
                .toList();
    }
}
