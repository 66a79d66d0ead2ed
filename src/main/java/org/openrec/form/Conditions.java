package org.openrec.form;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Evaluates the conditions of one reading of a form, each once for the same values: evaluating is dear. */
final class Conditions {

    private final Map<Question, Boolean> answers = new HashMap<>();

    boolean hide(FormComponent component, ObjectNode values) {
        Optional<FeelExpression> condition = component.hide();
        if (condition.isEmpty()) {
            return false;
        }
        Question question = new Question(condition.get(), condition.get().spokenOf(values));
        return answers.computeIfAbsent(question, it -> it.condition().holds(it.values()));
    }

    /** What is said in a part of a form, before what is said in the whole. */
    static ObjectNode inside(ObjectNode whole, ObjectNode part) {
        ObjectNode seen = JsonNodeFactory.instance.objectNode();
        seen.setAll(whole);
        seen.setAll(part);
        return seen;
    }

    private record Question(FeelExpression condition, ObjectNode values) {}
}
