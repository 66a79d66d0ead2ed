package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.application.BadgeApplicationProcess;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** The names that the code and {@code bpmn/badge-application.bpmn} have in common. */
class DiagramAndCodeTests {

    private static final Path FILE = Path.of("bpmn", "badge-application.bpmn");

    private final BpmnModelInstance diagram = Bpmn.readModelFromFile(FILE.toFile());

    @ParameterizedTest
    @ValueSource(
            strings = {
                BadgeApplicationProcess.KEY,
                BadgeApplicationProcess.REVIEW,
                BadgeApplicationProcess.COMPLETE,
                BadgeApplicationProcess.ISSUE,
                BadgeApplicationProcess.TAKEBACK_OVER
            })
    void theDiagramHasTheElement(String id) {
        assertThat((Object) diagram.getModelElementById(id)).isNotNull();
    }

    @Test
    void theDiagramListensToTheMessages() {
        assertThat(diagram.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrder(
                        BadgeApplicationProcess.MESSAGE_WITHDRAWN, BadgeApplicationProcess.MESSAGE_TAKEN_BACK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                BadgeApplicationProcess.MISSING_REVIEWS,
                BadgeApplicationProcess.REVIEW_DELAY,
                BadgeApplicationProcess.ESCALATION_DELAY,
                BadgeApplicationProcess.REVISION_DELAY,
                BadgeApplicationProcess.REVISION_REMINDER_DELAY,
                BadgeApplicationProcess.TAKEBACK,
                BadgeApplicationProcess.DECISION
            })
    void theDiagramReadsTheVariable(String variable) throws Exception {
        assertThat(Files.readString(FILE)).containsPattern("\\$\\{" + variable + "\\b");
    }

    @Test
    void everyNoticeHasItsWordsInBothLanguages() {
        List<String> notices = diagram.getModelElementsByType(CamundaProperty.class).stream()
                .filter(property -> property.getCamundaName().equals("notice"))
                .map(property -> "notification." + property.getCamundaValue())
                .flatMap(key -> Stream.of(key + ".subject", key + ".body"))
                .toList();

        assertThat(notices).hasSizeGreaterThan(10).allSatisfy(key -> {
            assertThat(Texts.get(Language.FR, key, "A", "B")).isNotBlank().isNotEqualTo(key);
            assertThat(Texts.get(Language.EN, key, "A", "B")).isNotBlank().isNotEqualTo(key);
        });
    }
}
