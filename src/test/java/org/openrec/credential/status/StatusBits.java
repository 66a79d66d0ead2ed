package org.openrec.credential.status;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.zip.GZIPInputStream;

/** Reads a list as a validator elsewhere does. */
final class StatusBits {

    private StatusBits() {}

    static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static boolean isSet(String document, int index) throws IOException {
        String encoded =
                json(document).path("credentialSubject").path("encodedList").asText();
        byte[] compressed = Base64.getUrlDecoder().decode(encoded.substring(1));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            byte[] bits = in.readAllBytes();
            return (bits[index / 8] >> 7 - index % 8 & 1) == 1;
        }
    }
}
