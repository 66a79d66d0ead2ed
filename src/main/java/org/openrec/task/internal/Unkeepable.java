package org.openrec.task.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.JsonPointers;
import org.openrec.shared.Texts;

/** Finds the one character that PostgreSQL keeps in no text (its documentation, "JSON Types"): the zero character. */
final class Unkeepable {

    private Unkeepable() {}

    static void in(JsonNode node, String pointer, List<FieldProblem> problems) {
        if (node.isTextual() && node.textValue().indexOf('\0') >= 0) {
            problems.add(new FieldProblem(pointer, Texts.both("task.character")));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            in(node.get(i), pointer + "/" + i, problems);
        }
        Iterator<Map.Entry<String, JsonNode>> fields = node.fields();
        while (fields.hasNext()) {
            Map.Entry<String, JsonNode> field = fields.next();
            in(field.getValue(), JsonPointers.member(pointer, field.getKey()), problems);
        }
    }
}
