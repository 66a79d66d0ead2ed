package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Diagrams that were published once and did harm. */
class CasesTests {

    private static final Path CASES = Path.of("src/test/resources/cases/diagrams");

    @ParameterizedTest
    @CsvSource("second-review.bpmn, A2, formOfOthers")
    void areRefusedBeforePublishing(String file, String element, String code) throws IOException {
        assertThat(GuardFixtures.check(Files.readAllBytes(CASES.resolve(file)))).anySatisfy(problem -> {
            assertThat(problem.elementId()).isEqualTo(element);
            assertThat(problem.code()).isEqualTo(code);
        });
    }
}
