package org.openrec.signing;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.openrec.shared.Sha256;

/** The JSON-LD contexts that Openrec brings along, each checked by its hash; nothing is ever loaded from the network. */
public final class ContextLibrary implements DocumentLoader {

    private final Map<URI, Document> documents;

    private ContextLibrary(Map<URI, Document> documents) {
        this.documents = Map.copyOf(documents);
    }

    /** The published contexts of {@code contexts/contexts.txt}: lines of SHA-256, file and address. */
    public static ContextLibrary bundled() {
        Map<URI, Document> documents = new HashMap<>();
        for (String line : new String(resource("contexts.txt"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            String[] entry = line.split(" ");
            documents.put(URI.create(entry[2]), checked(entry[1], entry[0]));
        }
        return new ContextLibrary(documents);
    }

    /** This library and one context more. */
    public ContextLibrary with(URI address, String context) {
        Map<URI, Document> more = new HashMap<>(documents);
        more.put(address, parse(context.getBytes(StandardCharsets.UTF_8)));
        return new ContextLibrary(more);
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        Document document = documents.get(address);
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Unknown context " + address);
        }
        return document;
    }

    /** Whether a document failed for a context that is not here, and not for what a context says. */
    static boolean isUnknown(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null
                ? failure instanceof JsonLdError error
                        && error.getCode() == JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED
                : isUnknown(cause);
    }

    private static Document checked(String file, String expectedHash) {
        byte[] content = resource(file);
        String hash = Sha256.hex(content);
        if (!hash.equals(expectedHash)) {
            throw new IllegalStateException("The bundled context " + file + " is not the published one: " + hash);
        }
        return parse(content);
    }

    private static byte[] resource(String file) {
        try (InputStream in = ContextLibrary.class.getResourceAsStream("/contexts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource contexts/" + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document parse(byte[] content) {
        try {
            return JsonDocument.of(new ByteArrayInputStream(content));
        } catch (JsonLdError e) {
            throw new IllegalStateException("A context is not JSON", e);
        }
    }
}
