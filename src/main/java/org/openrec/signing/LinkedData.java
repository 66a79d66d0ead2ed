package org.openrec.signing;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.JsonArray;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.io.StringWriter;

/** Turns JSON-LD into the canonical N-Quads that are signed (RDF Dataset Canonicalization 1.0, RDFC-1.0). */
public final class LinkedData {

    /** Looked up once: each look-up searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final ContextLibrary contexts;
    private final PreparedExpansions prepared = new PreparedExpansions(JSON, this::expand);

    public LinkedData(ContextLibrary contexts) {
        this.contexts = contexts;
    }

    /** @throws NotSignable if something in the document would silently not be covered by a signature */
    public String canonicalise(ObjectNode document) {
        return canonical(expand(document));
    }

    /**
     * The same for a document that was written here, faster.
     *
     * @throws NotSignable if something in the document would silently not be covered by a signature
     */
    String canonicaliseOwn(ObjectNode document) {
        return canonical(prepared.expand(document));
    }

    private String canonical(JsonArray expanded) {
        try {
            LostData.refuse(expanded);
            RdfCanon canon = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(expanded)).options(options()).provide(canon);
            StringWriter nquads = new StringWriter();
            canon.provide(new NQuadsWriter(nquads));
            return nquads.toString();
        } catch (JsonLdError | RdfConsumerException e) {
            throw notSignable(e);
        }
    }

    private JsonArray expand(ObjectNode document) {
        try (var reader = JSON.createReader(new StringReader(document.toString()))) {
            return JsonLd.expand(JsonDocument.of(reader.read()))
                    .options(options())
                    .get();
        } catch (JsonLdError e) {
            throw notSignable(e);
        }
    }

    private static NotSignable notSignable(Exception cause) {
        return new NotSignable("The document is no JSON-LD that can be signed: " + cause.getMessage(), cause);
    }

    private JsonLdOptions options() {
        JsonLdOptions options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
        return options;
    }
}
