package org.openrec.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.studio.StudioFixtures.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.openrec.Caller;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests for one badge while managers change the diagram that they go through. */
class ChangedRequests {

    static final String KEY = "badge-application";
    static final String BADGE = "mediation-culturelle";

    private final StudioFixtures studio;
    private final RuntimeService cases;
    private final ManagementService jobs;
    private final JdbcClient jdbc;
    private final Caller lea;
    private final Caller dci;

    ChangedRequests(TestRestTemplate http, RuntimeService cases, ManagementService jobs, JdbcClient jdbc) {
        this.studio = new StudioFixtures(http);
        this.cases = cases;
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.lea = new Caller(http, "lea");
        this.dci = new Caller(http, "dci");
    }

    /** With the shipped forms and these; answers the new version's number. */
    int publish(EditedDiagram diagram, String... forms) {
        return publish(diagram.xml(), forms);
    }

    int publish(String diagram, String... forms) {
        return studio.published(
                KEY,
                diagram,
                Stream.concat(
                                Stream.of(read("forms/review.form"), read("forms/completeApplication.form")),
                                Stream.of(forms))
                        .toArray(String[]::new));
    }

    void asShipped() {
        lea.withdrawAll();
        studio.takeBack(KEY, 1, "The test is over");
    }

    /** A request that has its review. */
    String reviewed(String decision) {
        lea.withdrawAll();
        String request = lea.apply(BADGE);
        List<String> unmet = decision.equals("accepted")
                ? List.of()
                : List.of(lea.criteria(BADGE).get(0));
        assertThat(dci.review(request, BADGE, decision, unmet).getStatusCode().is2xxSuccessful())
                .isTrue();
        return request;
    }

    static void giveOpinion(Caller caller, String request, String opinion) {
        caller.complete(request, JsonNodeFactory.instance.objectNode().put("opinion", opinion));
    }

    String statusOf(String request) {
        return lea.read("/api/applications/" + request)
                .path("status")
                .path("text")
                .asText();
    }

    String domainStatusOf(String request) {
        return lea.read("/api/applications/" + request)
                .path("status")
                .path("code")
                .asText();
    }

    /** As an administrator of the engine can. */
    void delete(String request) {
        cases.deleteProcessInstance(instance(request), "The test is over");
    }

    private String instance(String request) {
        return cases.createProcessInstanceQuery()
                .processInstanceBusinessKey(request)
                .rootProcessInstances()
                .singleResult()
                .getId();
    }

    static List<String> taskNames(Caller caller, String request) {
        JsonNode tasks = caller.read("/api/tasks?limit=100").path("items");
        return StreamSupport.stream(tasks.spliterator(), false)
                .filter(task -> task.path("subject").path("id").asText().equals(request))
                .map(task -> task.path("name").asText())
                .toList();
    }

    Job job(String request, String step) {
        return jobs.createJobQuery()
                .processInstanceId(instance(request))
                .activityId(step)
                .singleResult();
    }

    /** The time for which a step waits is over. */
    void pass(String request, String step) {
        jobs.executeJob(job(request, step).getId());
    }

    /** The subject and the text of the newest message to somebody. */
    String newest(String login) {
        return jdbc.sql(
                        "SELECT title || ' : ' || body FROM openrec.message m JOIN openrec.person p ON p.id = m.person_id"
                                + " WHERE p.login = ? ORDER BY m.created_at DESC, m.title DESC LIMIT 1")
                .param(login)
                .query(String.class)
                .single();
    }

    long messages() {
        return jdbc.sql("SELECT count(*) FROM openrec.message")
                .query(Long.class)
                .single();
    }
}
