package org.openrec.application.ui.review;

import elemental.json.Json;
import elemental.json.JsonObject;

/** Options of browser functions. */
final class JsonOptions {

    private JsonOptions() {}

    /** For {@code scrollIntoView}: where nothing that stays in view covers it. */
    static JsonObject middle() {
        JsonObject options = Json.createObject();
        options.put("block", "center");
        return options;
    }
}
