package org.openrec.credential.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.openrec.credential.CredentialContexts;

/**
 * Badges of the first versions of Open Badges 3.0 follow the VC Data Model 1.1: its context, and other words for the
 * dates. What they say is read as if it were said in the words of today; what is signed stays as it is.
 */
public final class OlderModel {

    private static final String CREDENTIALS_V1 = "https://www.w3.org/2018/credentials/v1";
    private static final Map<String, String> WORDS =
            Map.of("issuanceDate", "validFrom", "expirationDate", "validUntil");

    private OlderModel() {}

    public static ObjectNode inWordsOfToday(ObjectNode credential) {
        JsonNode contexts = credential.path("@context");
        if (!CREDENTIALS_V1.equals(contexts.path(0).asText())) {
            return credential;
        }
        ObjectNode today = credential.deepCopy();
        ((ArrayNode) today.path("@context")).set(0, CredentialContexts.CREDENTIALS_V2);
        WORDS.forEach((old, word) -> {
            if (today.has(old)) {
                today.set(word, today.remove(old));
            }
        });
        return today;
    }
}
