package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.OpenrecTest;
import org.openrec.studio.FormFile;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublishedProcesses;
import org.springframework.beans.factory.annotation.Autowired;

/** Diagrams that would do harm on the product as it is: each is refused at its place, with the way that leads there. */
@OpenrecTest
class DrawnWrongTests {

    private static final Path CASES = Path.of("src/test/resources/cases/diagrams");

    @Autowired
    PublishedProcesses processes;

    static Stream<DrawnWrong> wrong() {
        return DrawnWrong.all().values().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void isRefusedAtItsPlace(DrawnWrong wrong) {
        assertThat(check(new String(wrong.file(), StandardCharsets.UTF_8))).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(wrong.code());
            assertThat(problem.elementId()).isEqualTo(wrong.element());
        });
    }

    @Test
    void whatTheyAreMadeOfIsTaken() {
        assertThat(check(DrawnWrong.request().go("start", "begin").xml())).isEmpty();
    }

    /** Drawn as managers would, the same day, and right. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("right")
    void whatIsNearThemAndRightIsTaken(Map.Entry<String, Drawing> right) {
        assertThat(check(right.getValue().xml())).isEmpty();
    }

    static Stream<Map.Entry<String, Drawing>> right() {
        return DrawnRight.all().entrySet().stream();
    }

    @ParameterizedTest
    @CsvSource({
        "f29-second-review-only-if, notSetYet",
        "h01-mail-every-minute-for-ever, tooManyNotices",
        "h07-withdrawal-does-not-stop, goesOn",
        "h09b-ends-at-once-told-issued, endWithoutOutcome",
        "h09b-ends-at-once-told-issued, endContrary",
        "h11-task-for-unknown-service, groupOfNobody",
        "h19-calls-a-meeting-of-an-initiative, callsAnother",
        "h22-a-tick-without-form-signs, signingUndecided",
        "second-review, formOfOthers"
    })
    void whatDidHarmOnceIsRefused(String file, String code) throws IOException {
        assertThat(check(Files.readString(CASES.resolve(file + ".bpmn"))))
                .extracting(ModelProblem::code)
                .contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"side-end-with-status"})
    void whatIsFineIsTaken(String file) throws IOException {
        assertThat(check(Files.readString(CASES.resolve(file + ".bpmn")))).isEmpty();
    }

    /** It is told and not refused: people come and go. */
    @ParameterizedTest
    @CsvSource({"staff@scd, 30", "staff@tu, 30", "partner@passerelles, 30", "sponsor, 30", "manager, 30"})
    void moreThanThereAreIsAWarningWithTheNumber(String group, String asked) {
        Drawing drawing = DrawnWrong.request()
                .in("serviceLane")
                .step(
                        "userTask",
                        "many",
                        "camunda:candidateGroups=\"" + group + "\"",
                        Snippets.status("staff"),
                        Snippets.repeat(asked))
                .in("openrecLane")
                .go("start", "many", "begin");
        ProcessModel model = new ProcessModel(drawing.xml(), forms());

        assertThat(processes.check(model)).isEmpty();
        assertThat(processes.warnings(model))
                .filteredOn(it -> it.elementId().equals("many"))
                .singleElement()
                .satisfies(it -> assertThat(it.text().en()).contains("30").contains(group));
    }

    private List<ModelProblem> check(String bpmn) {
        return processes.check(new ProcessModel(bpmn, forms()));
    }

    private static List<FormFile> forms() {
        return Stream.of(
                        shipped("review"),
                        shipped("completeApplication"),
                        form("opinion", radio("opinion", true, "yes", "no")),
                        form("three", radio("answer", true, "yes", "no", "later")),
                        form("optional", radio("wish", false, "a", "b")),
                        form("count", number("count", true, 0, 5)),
                        form("amount", number("amount", false, 0, 10)),
                        form(
                                "text",
                                "{\"type\": \"textfield\", \"key\": \"remark\", \"label\": \"Remarque\"," + PROCESS
                                        + "}"),
                        form(
                                "tick",
                                "{\"type\": \"checkbox\", \"key\": \"ticked\", \"label\": \"Oui\"," + PROCESS + "}"),
                        form(
                                "hidden",
                                "{\"type\": \"checkbox\", \"key\": \"more\", \"label\": \"Plus\"},"
                                        + radio("detail", true, "a", "b")
                                                .replace(
                                                        "\"type\": \"radio\",",
                                                        "\"type\": \"radio\", \"conditional\": {\"hide\": \"=more = false\"},")))
                .map(it -> FormFile.read(it.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private static final String PROCESS = " \"properties\": {\"process\": \"true\"}";

    private static String shipped(String form) {
        try {
            return Files.readString(Path.of("forms", form + ".form"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String form(String id, String components) {
        return "{\"type\": \"default\", \"id\": \"%s\", \"schemaVersion\": 16, \"components\": [%s]}"
                .formatted(id, components);
    }

    private static String radio(String key, boolean required, String... values) {
        return "{\"type\": \"radio\", \"key\": \"%s\", \"label\": \"Choix\", \"validate\": {\"required\": %s}, \"values\": [%s],%s}"
                .formatted(
                        key,
                        required,
                        Stream.of(values)
                                .map(it -> "{\"label\": \"%s\", \"value\": \"%s\"}".formatted(it, it))
                                .collect(java.util.stream.Collectors.joining(",")),
                        PROCESS);
    }

    private static String number(String key, boolean required, int least, int most) {
        return "{\"type\": \"number\", \"key\": \"%s\", \"label\": \"Nombre\", \"decimalDigits\": 0, \"validate\": {\"required\": %s, \"min\": %d, \"max\": %d},%s}"
                .formatted(key, required, least, most, PROCESS);
    }
}
