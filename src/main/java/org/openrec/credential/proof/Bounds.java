package org.openrec.credential.proof;

import com.fasterxml.jackson.databind.JsonNode;
import org.openrec.credential.UnreadableBadge;

/** Counts what a document consists of before anything is done with it: work grows faster than its size. */
public final class Bounds {

    private static final int MOST_VALUES = 4_000;
    private static final int MOST_OBJECTS = 400;
    private static final int MOST_WITHOUT_ID = 250;
    private static final int LONGEST_LIST = 250;
    private static final int MOST_CONTEXTS = 8;
    private static final int MOST_PROOFS = 5;

    private int values;
    private int objects;
    private int withoutId;

    private Bounds() {}

    /** @throws UnreadableBadge if there is more in it than in any badge */
    public static void check(JsonNode document) {
        new Bounds().count(document);
    }

    private void count(JsonNode node) {
        atMost(MOST_VALUES, ++values);
        if (node.isObject()) {
            atMost(MOST_OBJECTS, ++objects);
            if (!node.path("id").isTextual() || node.path("id").textValue().startsWith("_:")) {
                atMost(MOST_WITHOUT_ID, ++withoutId);
            }
            atMost(MOST_PROOFS, sizeOf(node.path("proof")));
            atMost(MOST_CONTEXTS, sizeOf(node.path("@context")));
        } else if (node.isArray()) {
            atMost(LONGEST_LIST, node.size());
        }
        node.forEach(this::count);
    }

    private static int sizeOf(JsonNode value) {
        return value.isArray() ? value.size() : 0;
    }

    private static void atMost(int most, int found) {
        if (found > most) {
            throw new UnreadableBadge("credential.unreadable.tooMuch");
        }
    }
}
