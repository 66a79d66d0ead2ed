package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.junit.jupiter.api.Test;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/** The names that the code and the diagrams of the accompaniment have in common, both ways. */
class CodesignDiagramTests {

    private static final Path FOLDER = Path.of("bpmn");

    private final BpmnModelInstance accompaniment = read(FOLDER.resolve(BadgeCodesignProcess.KEY + ".bpmn"));

    @Test
    void theEightPhasesStandInTheOrderOfTheSlides() {
        List<String> phases = accompaniment.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getId)
                .filter(id -> milestone(id).startsWith(BadgeCodesignProcess.PHASE))
                .toList();

        assertThat(phases)
                .containsExactlyElementsOf(
                        Arrays.stream(Phase.values()).map(Phase::step).toList());
        for (Phase phase : Phase.values()) {
            assertThat(milestone(phase.step())).isEqualTo(BadgeCodesignProcess.PHASE + phase.number());
        }
    }

    @Test
    void threeOrFourMeetingsAndTwoOrThreeWorkshopsAreDrawn() {
        assertThat(steps(BadgeCodesignProcess.MEETING)).hasSize(4);
        assertThat(steps(BadgeCodesignProcess.WORKSHOP)).hasSize(3);
    }

    @Test
    void theDiagramListensToTheMessages() {
        assertThat(accompaniment.getModelElementsByType(Message.class))
                .extracting(Message::getName)
                .containsExactlyInAnyOrder(
                        BadgeCodesignProcess.MESSAGE_PARTY_ENTERED,
                        BadgeCodesignProcess.MESSAGE_PARTY_LEFT,
                        BadgeCodesignProcess.MESSAGE_PAUSED,
                        BadgeCodesignProcess.MESSAGE_RESUMED,
                        BadgeCodesignProcess.MESSAGE_SERVICE_LEFT);
    }

    @Test
    void everyCalledProcessIsThereAndNoneIsLeftOver() throws IOException {
        Set<String> called = accompaniment.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toSet());

        assertThat(files().map(file -> file.getFileName().toString().replace(".bpmn", "")))
                .containsExactlyInAnyOrderElementsOf(called);
    }

    @Test
    void everyTaskHasAFormAndEveryNoticeItsWords() throws IOException {
        List<BpmnModelInstance> parts = files().map(CodesignDiagramTests::read).toList();

        assertThat(parts.stream().flatMap(part -> part.getModelElementsByType(UserTask.class).stream()))
                .hasSizeGreaterThan(20)
                .allSatisfy(task -> assertThat(Path.of("forms", task.getCamundaFormRef() + ".form"))
                        .exists());
        assertThat(Stream.concat(parts.stream(), Stream.of(accompaniment))
                        .flatMap(part -> part.getModelElementsByType(CamundaProperty.class).stream())
                        .filter(property -> property.getCamundaName().equals("notice"))
                        .map(property -> "notification." + property.getCamundaValue()))
                .hasSizeGreaterThan(8)
                .allSatisfy(key -> {
                    assertThat(Texts.find(Language.FR, key + ".body", "A")).isPresent();
                    assertThat(Texts.find(Language.EN, key + ".body", "A")).isPresent();
                });
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().startsWith("codesign-")).toList().stream();
        }
    }

    private List<String> steps(String milestone) {
        return accompaniment.getModelElementsByType(CallActivity.class).stream()
                .map(CallActivity::getId)
                .filter(id -> milestone(id).equals(milestone))
                .toList();
    }

    private String milestone(String step) {
        CallActivity activity = accompaniment.getModelElementById(step);
        return activity.getExtensionElements().getElementsQuery().list().stream()
                .flatMap(element -> element.getChildElementsByType(CamundaProperty.class).stream())
                .filter(property -> property.getCamundaName().equals("milestone"))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse("");
    }

    private static BpmnModelInstance read(Path file) {
        return Bpmn.readModelFromFile(file.toFile());
    }
}
