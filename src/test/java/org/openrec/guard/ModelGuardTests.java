package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModelGuardTests {

    @Test
    void findsNothingToSayAboutTheBundledDiagram() throws IOException {
        byte[] bpmn = Files.readAllBytes(Path.of("bpmn/badge-application.bpmn"));

        assertThat(GuardFixtures.check(bpmn)).isEmpty();
    }
}
