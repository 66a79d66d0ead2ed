package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledModelsLintTests {

    private static final Path NODE = Path.of("src", "test", "node");

    static Stream<Path> bundledModels() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("bpmn"))) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundledModels")
    void theLinterHasNoErrorAndNoWarning(Path model) throws Exception {
        assertThat(lint(model)).isBlank();
    }

    @Test
    void theLinterComplainsOfAModelThatKeepsItsHistoryForEver(@TempDir Path folder) throws Exception {
        String model = Files.readString(Path.of("bpmn", "badge-application.bpmn"))
                .replaceFirst(" camunda:historyTimeToLive=\"P730D\"", "");
        Path broken = Files.writeString(folder.resolve("broken.bpmn"), model);

        assertThat(lint(broken)).contains("historyTimeToLive");
    }

    private static String lint(Path model) throws Exception {
        Process process = new ProcessBuilder(
                        "node",
                        "node_modules/bpmnlint/bin/bpmnlint.js",
                        "--max-warnings=0",
                        "--config",
                        "bpmnlint.json",
                        model.toAbsolutePath().toString())
                .directory(NODE.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? said : said + "\nthe linter ended with " + process.exitValue();
    }
}
