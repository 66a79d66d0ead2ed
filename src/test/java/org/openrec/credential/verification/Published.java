package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What is to be had here to verify a credential, by address. */
public final class Published {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Published() {}

    public static Map<String, JsonNode> of(TestRestTemplate http, JsonNode credential) throws IOException {
        Map<String, JsonNode> documents = new HashMap<>();
        add(documents, http, credential.at("/issuer/id").asText());
        add(documents, http, credential.at("/proof/0/verificationMethod").asText());
        for (JsonNode status : credential.path("credentialStatus")) {
            String list = status.path("statusListCredential").asText();
            add(documents, http, list);
            // the key of the list may be a later one
            add(
                    documents,
                    http,
                    documents.get(list).at("/proof/0/verificationMethod").asText());
        }
        return documents;
    }

    private static void add(Map<String, JsonNode> documents, TestRestTemplate http, String address) throws IOException {
        documents.put(
                address, JSON.readTree(http.getForObject(URI.create(address).getPath(), byte[].class)));
    }
}
