package org.openrec.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.openrec.shared.SentJson;

/** What was filled into a form: one JSON object, by the keys of the form's fields. */
public record FormValues(ObjectNode json) {

    public FormValues {
        json = json.deepCopy();
    }

    public static FormValues empty() {
        return new FormValues(JsonNodeFactory.instance.objectNode());
    }

    /** A record whose components are the keys of the form's fields. */
    public static FormValues of(Object filled) {
        return new FormValues(SentJson.of(filled));
    }

    /** As a record whose components are the keys of the form's fields (see {@link SentJson#bind}). */
    public <T> T as(Class<T> type) {
        return SentJson.bind(json, type);
    }

    /** The text of a top-level field; empty if it is missing or blank. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(json.get(key))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(text -> !text.isBlank());
    }
}
