package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What managers read: one sentence for one cause, in words of their diagram. */
class WordsTests {

    @Test
    void aPlainTaskIsOneProblem() {
        assertThat(check(Hostile.GOOD
                        .replace("<bpmn:sendTask id=\"told\"", "<bpmn:task id=\"told\"")
                        .replaceFirst("(?s)(<bpmn:task id=\"told\".*?)</bpmn:sendTask>", "$1</bpmn:task>")
                        .replaceFirst(
                                "(<bpmn:task id=\"told\" name=\"[^\"]*\") camunda:delegateExpression=\"[^\"]*\"",
                                "$1")))
                .extracting(ModelProblem::code, ModelProblem::elementId)
                .containsExactly(tuple("kindOfStep", "told"));
    }

    @Test
    void aTextWithoutQuotesIsAHint() {
        assertThat(check(Hostile.GOOD.replace("decision == 'accepted'", "decision == accepted")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.text().fr()).contains("'accepted'");
                    assertThat(problem.text().en()).contains("'accepted'").contains("quotes");
                });
    }

    @Test
    void anArrowGoesByTheStepsThatItJoins() {
        assertThat(check(Hostile.GOOD
                        .replace("signTotold", "Flow_0000005")
                        .replaceFirst("(?s)<bpmndi:BPMNEdge id=\"Flow_0000005Edge\".*?</bpmndi:BPMNEdge>", "")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.elementId()).isEqualTo("Flow_0000005");
                    assertThat(problem.text().fr())
                            .startsWith("La flèche de « Étape sign » vers « Étape told »")
                            .doesNotContain("Flow_");
                    assertThat(problem.text().en()).doesNotContain("Flow_");
                });
    }

    @Test
    void aStepWithoutANameGoesByItsNeighbour() {
        assertThat(check(Hostile.GOOD.replace("id=\"which\" name=\"Étape which\"", "id=\"which\" default=\"nowhere\"")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.text().en()).startsWith("The gateway after “Étape read”"));
    }

    private static List<ModelProblem> check(String xml) {
        return GuardFixtures.check(xml.getBytes(StandardCharsets.UTF_8));
    }
}
