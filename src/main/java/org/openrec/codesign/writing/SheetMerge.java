package org.openrec.codesign.writing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.shared.JsonPointers;
import org.openrec.shared.SentJson;

/**
 * What two people wrote on one sheet at the same time, brought together: each text is whoever's changed it; where both
 * did, the one that was kept first stands, and the place is told.
 */
final class SheetMerge {

    private final List<String> both = new ArrayList<>();
    private final Sheet merged;

    /**
     * @param base what both had before them
     * @param mine what the second wants
     * @param theirs what is kept by now
     */
    SheetMerge(Sheet base, Sheet mine, Sheet theirs) {
        JsonNode whole = merged(SentJson.of(base), SentJson.of(mine), SentJson.of(theirs), "");
        merged = SentJson.bind(whole, Sheet.class);
    }

    Sheet merged() {
        return merged;
    }

    /** Where both wrote something else, as JSON Pointers (RFC 6901). */
    List<String> both() {
        return List.copyOf(both);
    }

    private JsonNode merged(JsonNode base, JsonNode mine, JsonNode theirs, String pointer) {
        if (mine.equals(theirs) || mine.equals(base)) {
            return theirs;
        }
        if (theirs.equals(base)) {
            return mine;
        }
        if (base instanceof ObjectNode && mine instanceof ObjectNode && theirs instanceof ObjectNode known) {
            ObjectNode all = known.objectNode();
            known.fieldNames()
                    .forEachRemaining(name -> all.set(
                            name,
                            merged(
                                    base.path(name),
                                    mine.path(name),
                                    theirs.path(name),
                                    JsonPointers.member(pointer, name))));
            return all;
        }
        if (base instanceof ArrayNode
                && mine instanceof ArrayNode
                && theirs instanceof ArrayNode known
                && base.size() == mine.size()
                && mine.size() == theirs.size()) {
            ArrayNode all = known.arrayNode();
            for (int i = 0; i < known.size(); i++) {
                all.add(merged(base.get(i), mine.get(i), theirs.get(i), pointer + "/" + i));
            }
            return all;
        }
        both.add(pointer);
        return theirs;
    }
}
