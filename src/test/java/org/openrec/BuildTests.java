package org.openrec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is built is whole, and nothing comes along that nobody asked for. */
class BuildTests {

    private static final Pattern RESOURCES = Pattern.compile("<resource>\\s*<directory>([^<]+)</directory>");
    private static final Pattern SCRIPT = Pattern.compile("\"hasInstallScript\": true");

    @Test
    void everyFolderOfResourcesIsRequiredAndComesIntoTheImage() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> ignored = Files.readAllLines(Path.of(".dockerignore"));

        List<String> folders = RESOURCES
                .matcher(pom)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();

        assertThat(folders).hasSizeGreaterThan(3);
        for (String folder : folders) {
            assertThat(Path.of(folder)).isDirectory();
            assertThat(pom).contains("<file>${project.basedir}/" + folder + "</file>");
            assertThat(ignored).containsAnyOf("!" + folder, "!" + folder.replaceAll("/.*", ""));
        }
        assertThat(ignored).contains("!docs/managers");
    }

    /** No script of a dependency runs while it is installed, and none of them calls home. */
    @Test
    void npmInstallsWithoutRunningAnything() throws IOException {
        assertThat(Files.readString(Path.of("src/main/front/install.mjs"))).contains("\"--ignore-scripts\"");
        for (String folder : List.of("src/main/front", "src/test/node")) {
            String lock = Files.readString(Path.of(folder, "package-lock.json"));

            assertThat(lock).doesNotContain("telemetry").doesNotContain("\"resolved\": \"http");
            assertThat(SCRIPT.matcher(lock).results().count()).as(folder).isLessThanOrEqualTo(1);
        }
    }

    /** CVEs of the engine's REST and web applications are none of ours as long as neither is there. */
    @Test
    void neitherTheEnginesRestNorItsWebApplicationsAreOnTheClassPath() {
        assertThat(Stream.of(
                        "org/camunda/bpm/engine/rest/ProcessEngineRestService.class",
                        "org/camunda/bpm/engine/rest/impl/CamundaRestResources.class",
                        "org/camunda/bpm/webapp/impl/WebappContextListener.class",
                        "org/camunda/bpm/cockpit/Cockpit.class",
                        "org/camunda/bpm/admin/Admin.class",
                        "META-INF/resources/webjars/camunda/app/welcome/index.html"))
                .noneMatch(it -> BuildTests.class.getClassLoader().getResource(it) != null);
        assertThat(System.getProperty("java.class.path"))
                .doesNotContain("camunda-engine-rest")
                .doesNotContain("camunda-webapp");
    }
}
