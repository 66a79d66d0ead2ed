package org.openrec.codesign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrec.codesign.Workbench.ACCOMPANIST;
import static org.openrec.codesign.Workbench.PARTNER;
import static org.openrec.codesign.Workbench.SERVICE;
import static org.openrec.codesign.Workbench.STUDENT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Who is asked knows what and until when; who is silent is known as silent, and the service need not wait. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class SilentPartiesTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagementService management;

    @Test
    void asynchronousWorkSaysItsQuestionAndItsDate() {
        Workbench work = apart();

        JsonNode task = task(work, PARTNER, "contribute");

        assertThat(task.path("subject").path("title").asText()).startsWith("Quelles preuves ?");
        assertThat(task.path("dueAt").asText()).startsWith("2099-03-01");
        assertThat(told(work, PARTNER)).anySatisfy(it -> assertThat(it).contains("Quelles preuves ?", "2099"));
    }

    @Test
    void theServiceGoesOnWithoutWhoIsSilentAndSaysWhy() {
        Workbench work = apart();
        work.contribute(PARTNER);

        assertThat(goOn(work, SERVICE, "contribute", " ")).isEqualTo(422);
        assertThat(goOn(work, SERVICE, "planWorkshop", "Il est temps")).isEqualTo(422);
        assertThat(goOn(work, PARTNER, "contribute", "Il est temps")).isEqualTo(403);
        assertThat(goOn(work, SERVICE, "contribute", "Il est temps")).isEqualTo(200);

        assertThat(work.openSteps()).containsExactly("concludeWorkshop");
        assertThat(journal(work))
                .anySatisfy(it -> assertThat(it).contains("Léa Martin n’a pas répondu", "Il est temps"))
                .noneSatisfy(it -> assertThat(it).contains("Association Passerelles n’a pas répondu"));
        assertThat(goOn(work, SERVICE, "contribute", "Encore")).isEqualTo(422);
    }

    @Test
    void onlyThoseWhoHaveNotAnsweredAreReminded() {
        Workbench work = apart();
        work.contribute(PARTNER);
        int partner = told(work, PARTNER).size();
        int student = told(work, STUDENT).size();

        due("reminderDue");

        assertThat(told(work, PARTNER)).hasSize(partner);
        assertThat(told(work, STUDENT)).hasSize(student + 1);
    }

    @Test
    void theFourteenDaysOfTheGateAreShownAndCalledToMind() {
        Workbench work = Workbench.withParties(http, 6);
        work.crossing();
        work.paperBadges("Guide");
        work.meeting(false);

        assertThat(task(work, PARTNER, "standBehindBadge").path("dueAt").isTextual())
                .isTrue();
        work.complete(PARTNER, "standBehindBadge", Workbench.yes());
        int partner = told(work, PARTNER).size();
        due("supportReminderDue");
        assertThat(told(work, PARTNER)).hasSize(partner);
        assertThat(told(work, STUDENT)).anySatisfy(it -> assertThat(it).contains("quatre jours"));
        assertThat(goOn(work, ACCOMPANIST, "standBehindBadge", "Léa est en stage"))
                .isEqualTo(200);
        assertThat(work.openSteps()).containsExactly("signOffForService");
    }

    private Workbench apart() {
        Workbench work = Workbench.withParties(http, 2);
        work.interest();
        work.planWorkshopApart();
        return work;
    }

    private int goOn(Workbench work, String login, String step, String reason) {
        ObjectNode body = JSON.objectNode().put("step", step).put("reason", reason);
        return work.post(login, "go-on", body).getStatusCode().value();
    }

    private void due(String timer) {
        List<Job> jobs = management.createJobQuery().activityId(timer).list();
        assertThat(jobs).isNotEmpty();
        jobs.forEach(job -> management.executeJob(job.getId()));
    }

    private static JsonNode task(Workbench work, String login, String step) {
        return StreamSupport.stream(
                        work.as(login)
                                .read("/api/tasks?limit=100&filter=category:" + work.id())
                                .path("items")
                                .spliterator(),
                        false)
                .filter(it -> it.path("step").asText().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> journal(Workbench work) {
        return work.as(SERVICE)
                .read("/api/initiatives/" + work.id() + "/journal")
                .path("items")
                .findValuesAsText("text");
    }

    private List<String> told(Workbench work, String login) {
        return jdbc.sql("SELECT title || ' ' || body FROM openrec.message m JOIN openrec.person p ON p.id = m.person_id"
                        + " WHERE p.login = ? AND m.subject_id = ?")
                .params(login, work.id())
                .query(String.class)
                .list();
    }
}
