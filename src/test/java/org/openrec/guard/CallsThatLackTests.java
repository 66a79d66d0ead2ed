package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrec.guard.check.ModelGuard;

/** A called process that asks about {@code opinion}, which whoever calls it has to hand on. */
class CallsThatLackTests {

    private static final String BUSINESS_KEY = "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />";
    private static final String ALL = "<camunda:in variables=\"all\" />";

    static Stream<Map.Entry<String, Drawing>> lacking() {
        return Map.of(
                "hands nothing on",
                caller("").go("start", "ask", "call", "end"),
                "hands it on under another name",
                caller("<camunda:in source=\"opinion\" target=\"view\" />").go("start", "ask", "call", "end"),
                "hands on something else under its name",
                caller("<camunda:in source=\"count\" target=\"opinion\" />").go("start", "ask", "call", "end"),
                "calls before it is asked",
                caller(ALL).go("start", "call", "ask", "end"),
                "passes the question by on one way",
                caller(ALL)
                        .ask("which")
                        .go("start", "which")
                        .when("which", "rankInTen > 5", "ask")
                        .when("which", "rankInTen <= 5", "call")
                        .go("ask", "call", "end"))
                .entrySet()
                .stream();
    }

    static Stream<Map.Entry<String, Drawing>> handing() {
        return Map.of(
                "hands everything on",
                caller(ALL).go("start", "ask", "call", "end"),
                "hands it on",
                caller("<camunda:in source=\"opinion\" target=\"opinion\" />").go("start", "ask", "call", "end"))
                .entrySet()
                .stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lacking")
    void areRefusedAtTheCall(Map.Entry<String, Drawing> model) {
        assertThat(check(model.getValue())).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("callLacks");
            assertThat(problem.elementId()).isEqualTo("call");
            assertThat(problem.text().en()).contains("opinion");
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("handing")
    void whatHandsItOnIsTaken(Map.Entry<String, Drawing> model) {
        assertThat(check(model.getValue())).isEmpty();
    }

    private static Drawing caller(String mapping) {
        return Drawing.of("caller")
                .in("studentLane")
                .start("start")
                .in("serviceLane")
                .human("ask", "staff", FriendlyModels.OPINION)
                .in("openrecLane")
                .step("callActivity", "call", "calledElement=\"asks-opinion\"", BUSINESS_KEY + mapping, "")
                .end("end");
    }

    private static byte[] called() {
        return Drawing.of("asks-opinion")
                .start("start")
                .ask("good")
                .tell("thanks")
                .tell("sorry")
                .end("end")
                .go("start", "good")
                .when("good", "opinion == 'yes'", "thanks")
                .when("good", "opinion != 'yes'", "sorry")
                .go("thanks", "end")
                .go("sorry", "end")
                .file();
    }

    private static List<ModelProblem> check(Drawing drawing) {
        GuardContext fixtures = GuardFixtures.CONTEXT;
        return new ModelGuard(GuardFixtures.NOW)
                .check(
                        drawing.file(),
                        new GuardContext(
                                fixtures.actions(),
                                fixtures.forms(),
                                Set.of("asks-opinion"),
                                key -> Optional.of(called()).filter(it -> key.equals("asks-opinion")),
                                fixtures.staffing(),
                                fixtures.subjects()));
    }
}
