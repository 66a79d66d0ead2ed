package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;

/** Groups that a manager writes on a task go before the role of its lane (the design's "Who"). */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class CandidateGroupsTests {

    private static final String BADGE = "recherche-documentaire";

    @Autowired
    TestRestTemplate http;

    @Autowired
    RepositoryService repository;

    private String deployment = "";

    @AfterEach
    void asItWas() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void theTaskIsForTheGroupThatIsWrittenOnIt() throws Exception {
        String diagram = Files.readString(Path.of("bpmn", "badge-application.bpmn"))
                .replace(
                        "<bpmn:userTask id=\"reviewApplication\"",
                        "<bpmn:userTask camunda:candidateGroups=\"staff@dci\" id=\"reviewApplication\"");
        deployment = repository
                .createDeployment()
                .addInputStream(
                        "bpmn/badge-application.bpmn",
                        new java.io.ByteArrayInputStream(diagram.getBytes(StandardCharsets.UTF_8)))
                .addInputStream("forms/review.form", Files.newInputStream(Path.of("forms", "review.form")))
                .addInputStream(
                        "forms/completeApplication.form",
                        Files.newInputStream(Path.of("forms", "completeApplication.form")))
                .deploy()
                .getId();

        String application = new Caller(http, "marc").apply(BADGE);

        List<String> ofDci = new Caller(http, "dci").tasks(application);
        assertThat(ofDci).hasSize(1);
        assertThat(new Caller(http, "scd").tasks(application)).isEmpty();
        new Caller(http, "marc").post("/api/applications/" + application + "/withdraw", null);
    }
}
