package org.openrec.application.ui.review;

import elemental.json.Json;
import elemental.json.JsonObject;

/** Options of browser functions. */
final class JsonOptions {

    private JsonOptions() {}

    /** For {@code scrollIntoView}: no further than needed. */
    static JsonObject nearest() {
        JsonObject options = Json.createObject();
        options.put("block", "nearest");
        return options;
    }
}
