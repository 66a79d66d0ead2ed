package org.openrec.signing;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.io.StringWriter;

/** Turns JSON-LD into the canonical N-Quads that are signed (RDF Dataset Canonicalization 1.0, RDFC-1.0). */
public final class LinkedData {

    /** Looked up once: each look-up searches the whole class path. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private final ContextLibrary contexts;
    private final PreparedExpansions prepared = new PreparedExpansions(JSON, document -> expand(document, Effort.OWN));

    public LinkedData(ContextLibrary contexts) {
        this.contexts = contexts;
    }

    /**
     * @throws NotSignable if something in the document would silently not be covered by a signature
     * @throws UnknownContext if it uses words of a context that Openrec does not bring along
     */
    public String canonicalise(ObjectNode document) {
        return canonicalise(document, Effort.OWN);
    }

    /**
     * The same for a document of a stranger.
     *
     * @throws EffortSpent when it costs more than that
     */
    String canonicalise(ObjectNode document, Effort effort) {
        return canonical(expand(document, effort), effort);
    }

    /**
     * The same for a document that was written here, faster.
     *
     * @throws NotSignable if something in the document would silently not be covered by a signature
     */
    String canonicaliseOwn(ObjectNode document) {
        return canonical(prepared.expand(document), Effort.OWN);
    }

    private String canonical(JsonArray expanded, Effort effort) {
        try {
            LostData.refuse(expanded);
            RdfCanon canon = RdfCanon.create("SHA-256", effort::check);
            ToRdfProcessor.toRdf(canon, expanded, options(effort));
            StringWriter nquads = new StringWriter();
            canon.provide(new NQuadsWriter(nquads));
            return nquads.toString();
        } catch (JsonLdError | RdfConsumerException e) {
            throw refused(e, effort);
        } catch (ClassCastException | IllegalArgumentException | IllegalStateException | NullPointerException e) {
            throw notUnderstood(e);
        }
    }

    private JsonArray expand(ObjectNode document, Effort effort) {
        try (var reader = JSON.createReader(new StringReader(document.toString()))) {
            return JsonLd.expand(JsonDocument.of(reader.read()))
                    .options(options(effort))
                    .get();
        } catch (JsonLdError e) {
            throw refused(e, effort);
        } catch (ClassCastException
                | IllegalArgumentException
                | IllegalStateException
                | NullPointerException
                | JsonException e) {
            throw notUnderstood(e);
        }
    }

    private static RuntimeException refused(Exception cause, Effort effort) {
        effort.check();
        return ContextLibrary.isUnknown(cause)
                ? new UnknownContext(cause)
                : new NotSignable("The document is no JSON-LD that can be signed: " + cause.getMessage(), cause);
    }

    /** The library expects that documents have the form of a credential and fails in its own ways where they do not. */
    private static NotSignable notUnderstood(RuntimeException cause) {
        return new NotSignable("The document is no JSON-LD", cause);
    }

    private JsonLdOptions options(Effort effort) {
        JsonLdOptions options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail);
        options.setTimeout(effort.left());
        return options;
    }
}
