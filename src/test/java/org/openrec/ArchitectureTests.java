package org.openrec;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "org.openrec", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule ONLY_PROCESS_KNOWS_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackage("org.openrec.process..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda..")
                    // the conditions of forms: a language of its own, with a library of its own
                    .and(resideOutsideOfPackage("org.camunda.feel..")))
            .because("a later move to a maintained fork of the engine must stay cheap");

    @ArchTest
    static final ArchRule DOMAINS_KNOW_NO_SCREENS = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.openrec.people.signin", "org.openrec.people.calls")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..", "org.openrec..ui..");

    @ArchTest
    static final ArchRule NOBODY_DEPENDS_ON_PROCESS = noClasses()
            .that()
            .resideOutsideOfPackage("org.openrec.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openrec.process..");

    /** Rooms below a feature's root have the name of a concept; each is written down here before it is entered. */
    private static final String[] ROOMS = {
        "application.answer",
        "application.course",
        "application.opinion",
        "application.process",
        "application.request",
        "application.review",
        "application.ui.apply",
        "application.ui.review",
        "cases.effect",
        "cases.hanging",
        "cases.subject",
        "codesign.badge",
        "codesign.brought",
        "codesign.card",
        "codesign.contribution",
        "codesign.course",
        "codesign.dossier",
        "codesign.matrix",
        "codesign.memory",
        "codesign.framework",
        "codesign.gate",
        "codesign.paper",
        "codesign.party",
        "codesign.picture",
        "codesign.sheet",
        "codesign.writing",
        "codesign.session",
        "codesign.ui.brought",
        "codesign.ui.card",
        "codesign.ui.dossier",
        "codesign.ui.framework",
        "codesign.ui.gate",
        "codesign.ui.matrix",
        "codesign.ui.party",
        "codesign.ui.sheet",
        "credential.definition",
        "credential.document",
        "credential.elsewhere",
        "credential.format",
        "credential.key",
        "credential.proof",
        "credential.status",
        "credential.ui.keys",
        "credential.verification",
        "file.traces",
        "guard.check",
        "guard.exploring",
        "guard.reading",
        "guard.rules",
        "guard.words",
        "people.absence",
        "people.access",
        "people.account",
        "people.calls",
        "people.guest",
        "people.signin",
        "people.ui.account",
        "people.ui.door",
        "people.ui.organisation",
        "people.ui.setup",
        "people.university",
        "process.hanging",
        "process.cases",
        "process.deployment",
        "process.engine",
        "process.models",
        "process.tasks",
        "process.timeline",
        "shared.csv",
        "shared.paper",
        "shared.setting",
        "shared.ui.account",
        "shared.ui.frame",
        "shared.ui.stranger",
        "studio.draft",
        "studio.publication",
        "studio.ui.editor",
        "task.outside",
        "task.ui.list",
        "task.ui.open"
    };

    /** What is found at a glance: as many classes in a package, those that stand inside others left out. */
    private static final int AT_A_GLANCE = 26;

    @ArchTest
    static final ArchRule FEATURES_HAVE_ONLY_UI_INTERNAL_AND_KNOWN_ROOMS_BELOW = classes()
            .should()
            .resideInAnyPackage("org.openrec", "org.openrec.*", "org.openrec.*.ui", "org.openrec.*.internal")
            .orShould()
            .resideInAnyPackage(
                    Arrays.stream(ROOMS).map(room -> "org.openrec." + room).toArray(String[]::new));

    /** Of two rooms of a feature one knows the other, so that each can be read without what comes after it. */
    @ArchTest
    static void noTwoRoomsOfAFeatureKnowEachOther(JavaClasses classes) {
        Set<String> known = classes.stream()
                .flatMap(it -> it.getDirectDependenciesFromSelf().stream())
                .map(it -> room(it.getOriginClass()) + " " + room(it.getTargetClass()))
                .collect(Collectors.toSet());
        Set<String> pairs = known.stream()
                .map(it -> it.split(" "))
                .filter(it -> it[0].compareTo(it[1]) < 0 && feature(it[0]).equals(feature(it[1])))
                .filter(it -> known.contains(it[1] + " " + it[0]))
                .map(it -> it[0] + " <-> " + it[1])
                .collect(Collectors.toSet());

        assertThat(known).isNotEmpty();
        assertThat(pairs).isEmpty();
    }

    private static String room(JavaClass of) {
        return of.getPackageName().replace("org.openrec.", "");
    }

    private static String feature(String room) {
        return room.split("\\.")[0];
    }

    /** The adapters of a feature: its web addresses, its tables, its demonstration. What it is about knows none of them. */
    @ArchTest
    static final ArchRule INTERNAL_IS_WHAT_NO_ROOM_AND_NO_PAGE_KNOWS = noClasses()
            .that()
            .resideOutsideOfPackages("org.openrec.*.internal")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.openrec.*.internal");

    @ArchTest
    static void nothingIsSearchedForLongInAPackage(JavaClasses all) {
        Map<String, Long> classes = all.stream()
                .filter(it -> it.isTopLevelClass() && !it.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));

        assertThat(classes)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(AT_A_GLANCE));
    }

    @ArchTest
    static void noTwoClassesHaveTheSameName(JavaClasses all) {
        Map<String, Long> names = all.stream()
                .filter(it -> it.isTopLevelClass() && !it.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));

        assertThat(names)
                .isNotEmpty()
                .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }

    /** But for the one whose work is to check a whole diagram. */
    @ArchTest
    static final ArchRule NOBODY_ENTERS_THE_OTHER_ROOMS_OF_THE_GUARD = noClasses()
            .that()
            .resideOutsideOfPackage("org.openrec.guard..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.openrec.guard.exploring",
                    "org.openrec.guard.reading",
                    "org.openrec.guard.rules",
                    "org.openrec.guard.words");

    @ArchTest
    static final ArchRule THE_GUARD_READS_EXPLORES_AND_JUDGES_IN_THIS_ORDER = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("org.openrec.guard.*")
            .layer("reading")
            .definedBy("org.openrec.guard.reading")
            .layer("exploring")
            .definedBy("org.openrec.guard.exploring")
            .layer("words")
            .definedBy("org.openrec.guard.words")
            .layer("rules")
            .definedBy("org.openrec.guard.rules")
            .whereLayer("reading")
            .mayNotAccessAnyLayer()
            .whereLayer("exploring")
            .mayOnlyAccessLayers("reading")
            .whereLayer("words")
            .mayOnlyAccessLayers("reading");

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_NOBODY_ELSES_BUSINESS = classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    /** Aggregates are Spring Data JPA, everything else is SQL through {@code JdbcClient} (decision 0027). */
    @ArchTest
    static final ArchRule THERE_IS_NO_THIRD_WAY_TO_THE_DATABASE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("DatabaseWrites") // only a template has a time limit
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("org\\.springframework\\.jdbc\\.core\\.(namedparam\\.)?\\w*Jdbc(Template|Operations)")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc.object..");

    @ArchTest
    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule NOBODY_WRITES_TO_THE_CONSOLE = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule NO_CLASS_IS_A_GRAB_BAG = classes()
            .should()
            .haveSimpleNameNotEndingWith("Util")
            .andShould()
            .haveSimpleNameNotEndingWith("Utils")
            .andShould()
            .haveSimpleNameNotEndingWith("Helper")
            .andShould()
            .haveSimpleNameNotEndingWith("Impl")
            .andShould()
            .haveSimpleNameNotEndingWith("Dto");

    @ArchTest
    static final ArchRule THE_TIME_COMES_FROM_A_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now");

    @Test
    void modulesKeepToTheirBoundariesAndFormNoCycle() {
        ApplicationModules.of(Openrec.class).verify();
    }
}
