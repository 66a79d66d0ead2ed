package org.openrec.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.openrec.Caller;
import org.openrec.OpenrecTest;
import org.openrec.cases.CaseHeld;
import org.openrec.cases.ProcessVariables;
import org.openrec.guard.FriendlyModels;
import org.openrec.guard.Storms;
import org.openrec.shared.Language;
import org.openrec.shared.Subject;
import org.openrec.task.EngineTasks;
import org.openrec.task.TaskId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Where only time can tell what a diagram does, the engine ends it: an incident, and nothing half done. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class StormTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    EngineTasks engineTasks;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    @Test
    void moreThanFiveHundredStepsAtOnceAreAnIncident() throws IOException {
        Task task = begin("mediation-culturelle", "stormOfSteps", Storms.steps());

        assertThatThrownBy(() -> tasks.complete(task.getId()))
                .isInstanceOf(CaseHeld.class)
                .hasMessageContaining("500");
        assertThatThrownBy(() -> tasks.complete(task.getId())).isInstanceOf(CaseHeld.class);

        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .list())
                .singleElement()
                .extracting(Incident::getIncidentType, Incident::getIncidentMessage)
                .containsExactly("caseHeld", "cases.held.steps[500]");
    }

    @Test
    void moreThanFiftyNoticesInADayAreAnIncident() throws IOException {
        Task task = begin("recherche-documentaire", "stormOfNotices", Storms.notices());
        String about = subjectOf(task);
        tasks.complete(task.getId());
        completeNext(task);
        long before = messages(about);

        assertThatThrownBy(() -> completeNext(task))
                .isInstanceOf(CaseHeld.class)
                .hasMessageContaining("notices");

        assertThat(messages(about)).isEqualTo(before);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .list())
                .singleElement()
                .extracting(Incident::getIncidentMessage)
                .asString()
                .startsWith("cases.held.notices");
    }

    @Test
    void aQuestionThatNoAnswerFitsIsAnIncidentAndASentence() throws IOException {
        Task task = begin("guide-bibliotheque", "questionWithoutAnswer", Storms.noAnswer());
        String about = subjectOf(task);

        assertThatThrownBy(() -> transactions.executeWithoutResult(any -> engineTasks.complete(
                        new TaskId(task.getId()),
                        new Subject("application", about),
                        ProcessVariables.none().with("decision", "other"))))
                .isInstanceOfSatisfying(CaseHeld.class, held -> assertThat(held.text(Language.EN))
                        .contains("nothing was changed")
                        .doesNotContain("ENGINE"));

        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).isEqualTo(1);
        assertThat(runtime.createIncidentQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .list())
                .singleElement()
                .extracting(Incident::getIncidentMessage)
                .asString()
                .startsWith("cases.held.stuck");
    }

    @Test
    void aVariableMakesNoStepAMillion() {
        repository
                .createDeployment()
                .addInputStream(
                        "bpmn/many.bpmn",
                        new ByteArrayInputStream(
                                FriendlyModels.repeated("howMany").file()))
                .deploy();

        assertThatThrownBy(
                        () -> runtime.startProcessInstanceByKey("friendlyMany", "case", Map.of("howMany", 1_000_000)))
                .isInstanceOf(CaseHeld.class)
                .hasMessageContaining("100");
    }

    private void completeNext(Task before) {
        tasks.complete(tasks.createTaskQuery()
                .processInstanceId(before.getProcessInstanceId())
                .singleResult()
                .getId());
    }

    private Task begin(String badge, String key, byte[] model) throws IOException {
        repository
                .createDeployment()
                .addInputStream("bpmn/storm.bpmn", new ByteArrayInputStream(model))
                .addString("forms/review.form", Files.readString(Path.of("forms", "review.form")))
                .deploy();
        Caller lea = new Caller(http, "lea");
        lea.withdrawAll();
        String application = lea.apply(badge);
        runtime.startProcessInstanceByKey(key, application, Map.of());
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(application)
                .processDefinitionKey(key)
                .singleResult();
    }

    private String subjectOf(Task task) {
        return runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey();
    }

    /** Without what those who manage are told of it. */
    private long messages(String subject) {
        return jdbc.sql("SELECT count(*) FROM openrec.message WHERE subject_id = ? AND link <> '/studio/incidents'")
                .param(subject)
                .query(Long.class)
                .single();
    }
}
