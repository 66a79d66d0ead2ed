package org.openrec.credential.verification;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import org.openrec.signing.ContextLibrary;
import org.openrec.signing.LinkedData;

/** A credential with one thing changed: each text of it once, and each member left out once. */
final class Mutants {

    private static final LinkedData LINKED_DATA = new LinkedData(ContextLibrary.bundled());

    private Mutants() {}

    /** @param what where, and how */
    record Mutant(String what, ObjectNode credential) {}

    static List<Mutant> of(ObjectNode credential) {
        List<Mutant> all = new ArrayList<>();
        visit(credential, JsonPointer.empty(), credential, all);
        all.removeIf(it -> saysTheSame(credential, it.credential()));
        return all;
    }

    /** The same statement can stand twice, such as the name of an issuer who is the creator too. */
    private static boolean saysTheSame(ObjectNode one, ObjectNode other) {
        try {
            return one.path("proof").equals(other.path("proof"))
                    && statements(one).equals(statements(other));
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private static String statements(ObjectNode credential) {
        return LINKED_DATA.canonicalise(credential.deepCopy().without(List.of("proof")));
    }

    private static void visit(ObjectNode whole, JsonPointer at, JsonNode here, List<Mutant> all) {
        if (here.isTextual()) {
            all.add(new Mutant(at + " changed", changed(whole, at, other(here.asText()))));
        }
        if (here instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                JsonPointer inside = at.appendProperty(member.getKey());
                ObjectNode without = whole.deepCopy();
                ((ObjectNode) without.at(at)).remove(member.getKey());
                all.add(new Mutant(inside + " left out", without));
                visit(whole, inside, member.getValue(), all);
            });
        }
        if (here.isArray()) {
            for (int i = 0; i < here.size(); i++) {
                visit(whole, at.appendIndex(i), here.get(i), all);
            }
        }
    }

    /** Something else of the same kind. */
    private static String other(String text) {
        if (text.matches("\\d{4}-.*Z")) {
            return text.replaceFirst("^\\d{4}", "2019");
        }
        return text.matches("\\d+") ? text + "0" : text + "x";
    }

    private static ObjectNode changed(ObjectNode whole, JsonPointer at, String text) {
        ObjectNode changed = whole.deepCopy();
        JsonNode parent = changed.at(at.head());
        if (parent instanceof ArrayNode array) {
            array.set(at.last().getMatchingIndex(), new TextNode(text));
        } else {
            ((ObjectNode) parent).put(at.last().getMatchingProperty(), text);
        }
        return changed;
    }
}
