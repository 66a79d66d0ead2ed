package org.openrec.codesign.badge;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.openrec.form.FormValues;

/** A paper badge as the form {@code paperBadgeRevision} has it. */
final class PaperBadgeJson {

    private PaperBadgeJson() {}

    static FormValues write(PaperBadgeContent badge) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.put("name", badge.name().fr())
                .put("nameEn", badge.name().en())
                .put("summary", badge.summary().fr())
                .put("summaryEn", badge.summary().en());
        ArrayNode criteria = values.putArray("criteria");
        badge.criteria().forEach(it -> criteria.addObject()
                .put("crossing", Long.toString(it.criterion()))
                .put("title", it.title())
                .put("description", it.description()));
        return new FormValues(values);
    }
}
