package org.openrec.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.guard.FriendlyModels;
import org.openrec.guard.RandomModels;
import org.openrec.guard.RandomModels.Seeded;

/** What the guard says of a diagram is so when the engine runs it. */
class GuardAndEngineTests {

    private static final long SEED = 20_261_125;
    private static final int MODELS = 100;
    private static final int REFUSED = 2;
    private static final int TRIES = 5;

    private static EngineAlone engine;

    @BeforeAll
    static void start() throws IOException {
        engine = new EngineAlone();
        engine.deploy(FriendlyModels.called());
        engine.deploy(Files.readAllBytes(Path.of("bpmn", "badge-application.bpmn")));
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    static Stream<Seeded> random() {
        return RandomModels.accepted(SEED, MODELS);
    }

    static Stream<Map.Entry<String, byte[]>> friendly() {
        return FriendlyModels.all().entrySet().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("random")
    void whatTheGuardTakesDoesNoHarm(Seeded model) {
        assertThat(engine.run(model.file(), model.seed())).isEmpty();
    }

    /** By chance a case need not come where the harm is; most of the diagrams show it within a few cases. */
    @ParameterizedTest
    @ValueSource(strings = {"enteredTwice", "cannotEnd", "signingUndecided"})
    void whatTheGuardRefusesDoesTheHarmThatItTells(String code) {
        long harmful = RandomModels.refused(code, SEED, REFUSED)
                .filter(model -> LongStream.range(0, TRIES).anyMatch(i -> !engine.run(model.file(), model.seed() + i)
                        .isEmpty()))
                .count();

        assertThat(harmful).isGreaterThanOrEqualTo(REFUSED - 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("friendly")
    void whatManagersDrawComesToItsEnd(Map.Entry<String, byte[]> model) {
        assertThat(engine.run(model.getValue(), SEED)).isEmpty();
    }
}
