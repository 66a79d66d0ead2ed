package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileModelTests {

    static Stream<Hostile> hostile() {
        return Hostile.all().stream();
    }

    static Stream<Hostile> huge() {
        return HostileFiles.huge().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"hostile", "huge"})
    void refusesItInNoTimeAndNamesTheElement(Hostile hostile) {
        List<ModelProblem> problems = Spent.little(() -> GuardFixtures.check(hostile.file()));

        assertThat(problems).anySatisfy(problem -> {
            if (hostile.code() != null) {
                assertThat(problem.code()).isEqualTo(hostile.code());
            }
            assertThat(problem.elementId()).isEqualTo(hostile.element());
            assertThat(problem.text().fr()).contains(hostile.element().isEmpty() ? "Le fichier" : called(hostile));
            assertThat(problem.text().en()).contains(hostile.element().isEmpty() ? "The file" : called(hostile));
        });
    }

    /** An arrow without a name goes by the steps that it joins. */
    private static String called(Hostile hostile) {
        String[] ends = hostile.element().split("To", 2);
        return ends.length == 2 ? "Étape " + ends[0] : hostile.element();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void saysTheSameInBothLanguagesWithNothingLeftToFillIn(Hostile hostile) {
        assertThat(GuardFixtures.check(hostile.file())).allSatisfy(problem -> {
            assertThat(problem.text().fr())
                    .doesNotContainPattern("\\{\\d}|«\\s*»")
                    .isNotEqualTo(problem.text().en());
            assertThat(problem.text().en()).doesNotContainPattern("\\{\\d}|“\\s*”");
        });
    }

    @Test
    void theDiagramThatTheHostileOnesAreMadeOfIsGood() {
        assertThat(GuardFixtures.check(Hostile.good().file())).isEmpty();
    }

    @Test
    void eachOfTheManyHostileDiagramsHasANameOfItsOwn() {
        assertThat(Hostile.all()).hasSizeGreaterThanOrEqualTo(370);
        assertThat(Hostile.all()).extracting(Hostile::title).doesNotHaveDuplicates();
    }

    @Test
    void reportsAllProblemsAtOnce() {
        String xml = Hostile.GOOD
                .replace("${notify}", "${shell}")
                .replace("formRef=\"review\"", "formRef=\"nothing\"")
                .replace("value=\"staff\" />", "value=\"root\" />");

        assertThat(GuardFixtures.check(xml.getBytes(StandardCharsets.UTF_8)))
                .extracting(ModelProblem::code)
                .contains("unknownAction", "unknownForm", "laneRole", "turn");
    }

    @AfterAll
    static void nothingOfThemWasRun() {
        assertThat(Canary.sang()).isFalse();
    }
}
