package org.openrec.codesign.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.openrec.codesign.Filled;
import org.openrec.codesign.HandledForm;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.openrec.task.FormHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the matrix: completed, each competence that something shows has a criterion. */
@Configuration(proxyBeanMethods = false)
class MatrixForms {

    private static final long NO_CARD = -1;

    /** What is sent along is put into its cells first. */
    @Bean
    FormHandler crossingForm(Placing placing, Crossings crossings, DraftingCriteria drafting, Memory memory) {
        return HandledForm.of("crossing", form -> {
            List<FieldProblem> problems = put(form, placing);
            if (problems.isEmpty()
                    && placing.grid(form.initiative()).crossings().isEmpty()) {
                problems.add(new FieldProblem("/crossings", Texts.both("codesign.problem.crossingMissing")));
            }
            if (!problems.isEmpty()) {
                throw new InitiativeInvalid(problems);
            }
            drafting.draftWhatIsMissing(form.initiative(), form.actor());
            memory.keep(Happened.in(form, Happening.CROSSED, crossings.count(form.initiative())));
        });
    }

    private static List<FieldProblem> put(Filled form, Placing placing) {
        List<FieldProblem> problems = new ArrayList<>();
        List<JsonNode> items = form.list("crossings");
        for (int i = 0; i < items.size(); i++) {
            JsonNode item = items.get(i);
            problems.addAll(placing.put(
                    "/crossings/" + i,
                    form.initiative(),
                    number(item, "situation"),
                    number(item, "competence"),
                    number(item, "evidence")));
        }
        return problems;
    }

    private static long number(JsonNode item, String key) {
        String text = item.path(key).asText("");
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : NO_CARD;
    }
}
