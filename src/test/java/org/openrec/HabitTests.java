package org.openrec;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.openrec.shared.ui.Confirmation;

/** What the sources show and the classes do not: sizes, names, and tests that could not fail. */
@AnalyzeClasses(packages = "org.openrec", importOptions = OnlyIncludeTests.class)
class HabitTests {

    private static final Path CODE = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    private static final int LONGEST_FILE = 300;

    /** Models and forms that a test draws for itself take room. */
    private static final int LONGEST_TEST = 450;

    private static final int LONGEST_VIEW = 150;

    /** The list of all that a diagram may contain is one table, and is read as one. */
    private static final Set<String> TABLES = Set.of("AllowedElements.java");

    private static final Set<String> NO_PACKAGES =
            Set.of("service", "services", "dto", "util", "utils", "impl", "config", "helper", "common", "misc");

    private static final Pattern ENGINE_TABLE = Pattern.compile("\\bACT_[A-Z]{2}_", Pattern.CASE_INSENSITIVE);

    private static final Pattern MARK_OF_AN_AUTHOR = Pattern.compile("@author|TODO|FIXME|XXX");

    @ArchTest
    static final ArchRule NO_TEST_IS_SWITCHED_OFF =
            noMethods().should().beAnnotatedWith(Disabled.class).orShould().beMetaAnnotatedWith(Disabled.class);

    @ArchTest
    static final ArchRule NO_TEST_GIVES_UP_QUIETLY = noClasses()
            .that()
            .doNotHaveSimpleName("HabitTests")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Assumptions.class, Disabled.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.junit.jupiter.api.condition", "org.junit.runner");

    @ArchTest
    static final ArchRule NO_TEST_SLEEPS = noClasses().should().callMethod(Thread.class, "sleep", long.class);

    /** Its focus is on what cannot be undone: {@link Confirmation} has it on the harmless choice. */
    @ArchTest
    static final ArchRule NO_DIALOG_BEGINS_AT_WHAT_DESTROYS =
            noClasses().should().dependOnClassesThat().haveSimpleName("ConfirmDialog");

    @Test
    void noFileIsLong() throws IOException {
        assertThat(sources(CODE)
                        .filter(file -> !TABLES.contains(String.valueOf(file.getFileName())))
                        .filter(file -> lines(file) > LONGEST_FILE))
                .isEmpty();
        assertThat(sources(TESTS).filter(file -> lines(file) > LONGEST_TEST)).isEmpty();
    }

    @Test
    void noViewIsLong() throws IOException {
        assertThat(sources(CODE)
                        .filter(file -> file.toString().endsWith("View.java"))
                        .filter(file -> file.toString().contains("/ui/"))
                        .filter(file -> linesBelowTheImports(file) > LONGEST_VIEW))
                .isEmpty();
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsForAndHasNoNulls() throws IOException {
        for (Path folder : sources(CODE).map(Path::getParent).collect(Collectors.toSet())) {
            assertThat(folder.resolve("package-info.java"))
                    .content()
                    .startsWith("/** ")
                    .contains("@NullMarked");
        }
    }

    @Test
    void packagesAreNamedAfterFeatures() throws IOException {
        assertThat(sources(CODE)
                        .map(file -> String.valueOf(file.getParent().getFileName()))
                        .filter(NO_PACKAGES::contains))
                .isEmpty();
    }

    @Test
    void nobodyReadsTheTablesOfTheEngine() throws IOException {
        List<Path> readers = Stream.concat(files(CODE), files(Path.of("src/main/resources")))
                .filter(file -> Pattern.matches(".*\\.(java|sql|ya?ml|properties)", file.toString()))
                // an index over one of them, and nothing read: see there
                .filter(file -> !file.endsWith("DueJobs.java"))
                .filter(file -> ENGINE_TABLE.matcher(read(file)).find())
                .toList();

        assertThat(readers).isEmpty();
    }

    @Test
    void sourcesCarryNoAuthorsAndNoUnfinishedBusiness() throws IOException {
        assertThat(Stream.concat(sources(CODE), sources(TESTS))
                        .filter(file -> !file.endsWith("HabitTests.java"))
                        .filter(file -> MARK_OF_AN_AUTHOR.matcher(read(file)).find()))
                .isEmpty();
    }

    private static Stream<Path> sources(Path root) throws IOException {
        return files(root).filter(file -> file.toString().endsWith(".java"));
    }

    private static Stream<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    private static long lines(Path file) {
        return read(file).lines().count();
    }

    private static long linesBelowTheImports(Path file) {
        return read(file).lines().filter(line -> !line.startsWith("import ")).count();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
