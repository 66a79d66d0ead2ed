package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModelGuardTests {

    @Test
    void findsNothingToSayAboutTheBundledDiagram() throws IOException {
        byte[] bpmn = Files.readAllBytes(Path.of("bpmn/badge-application.bpmn"));

        assertThat(GuardFixtures.check(bpmn)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("friendly")
    void letsPassWhatManagersDraw(String title, byte[] bpmn) {
        assertThat(Spent.little(() -> GuardFixtures.check(bpmn))).isEmpty();
    }

    @Test
    void letsPassThreeHundredStepsInNoTime() {
        assertThat(Spent.little(() -> GuardFixtures.check(FriendlyModels.threeHundredSteps())))
                .isEmpty();
    }

    @Test
    void leavesToTheEngineWhatOnlyTimeCanTell() {
        assertThat(GuardFixtures.check(Storms.steps())).isEmpty();
        assertThat(GuardFixtures.check(Storms.notices())).isEmpty();
    }

    @Test
    void knowsSixtyDiagramsThatManagersDraw() {
        assertThat(FriendlyModels.all()).hasSizeGreaterThanOrEqualTo(60);
    }

    static Stream<Arguments> friendly() {
        return FriendlyModels.all().entrySet().stream().map(model -> Arguments.of(model.getKey(), model.getValue()));
    }
}
